import type { Renamed } from '../renamed.js';

/**
 * Names that went out of use, one a line: former names (with commas between) | the name since | from when | what says so.
 *
 * A name stands here where a thing that goes on was given another: of a state or body that ended (a union dissolved, a force merged into another) one
 * goes on writing under its own name.
 * A name is listed where a law, a decision of the body itself, or an international list changed it on a known day, and the new name is not a spelling, a
 * translation or an English form of the old one. Left out are names whose use is a matter of dispute (who uses which says on whose side he
 * is), names that a city, a district or a brand still bears beside the new one, former names that are ordinary words or mean something else as
 * well, and names that came and went with a government that few recognised.
 */
const LINES = `
# States and their parts
Swaziland | Eswatini | 2018-04-19 | Legal Notice 80 of 2018; ISO 3166-1 newsletter of 2018
Upper Volta | Burkina Faso | 1984-08-04 | ISO 3166-3 (HVBF)
Zaire | Democratic Republic of the Congo | 1997-05-17 | ISO 3166-3 (ZRCD)
Rhodesia, Southern Rhodesia | Zimbabwe | 1980-04-18 | ISO 3166-3 (RHZW)
Dahomey | Benin | 1975-11-30 | ISO 3166-3 (DYBJ)
New Hebrides | Vanuatu | 1980-07-30 | ISO 3166-3 (NHVU)
Gilbert and Ellice Islands | Kiribati and Tuvalu | 1976-01-01 | ISO 3166-3 (GEHH)
Ellice Islands | Tuvalu | 1978-10-01 | United Nations, membership
British Honduras | Belize | 1973-06-01 | Constitution of Belize, history; United Nations terminology
British Guiana | Guyana | 1966-05-26 | Guyana Independence Act 1966
Dutch Guiana | Suriname | 1975-11-25 | United Nations, membership
Basutoland | Lesotho | 1966-10-04 | Lesotho Independence Act 1966
Bechuanaland | Botswana | 1966-09-30 | Botswana Independence Act 1966
Nyasaland | Malawi | 1964-07-06 | Malawi Independence Act 1964
Northern Rhodesia | Zambia | 1964-10-24 | Zambia Independence Act 1964
South West Africa | Namibia | 1968-06-12 | General Assembly resolution 2372 (XXII)
Portuguese Guinea | Guinea-Bissau | 1974-09-10 | United Nations, membership
Spanish Guinea | Equatorial Guinea | 1968-10-12 | United Nations, membership
French Sudan | Mali | 1960-09-22 | United Nations, membership
Gold Coast Colony | Ghana | 1957-03-06 | Ghana Independence Act 1957
Trucial States | United Arab Emirates | 1971-12-02 | United Nations, membership
Kampuchea | Cambodia | 1990-02-03 | United Nations terminology
Eastern Transvaal | Mpumalanga | 1995-08-24 | Constitution of South Africa Amendment Act 1995
Orange Free State | Free State | 1995-06-28 | Constitution of South Africa Second Amendment Act 1995
Uttaranchal | Uttarakhand | 2007-01-01 | Uttaranchal (Alteration of Name) Act 2006
Orissa | Odisha | 2011-11-01 | Orissa (Alteration of Name) Act 2011
Mysore State | Karnataka | 1973-11-01 | Mysore State (Alteration of Name) Act 1973
Madras State | Tamil Nadu | 1969-01-14 | Madras State (Alteration of Name) Act 1968
North-West Frontier Province | Khyber Pakhtunkhwa | 2010-04-19 | Constitution (Eighteenth Amendment) Act 2010
Queen Charlotte Islands | Haida Gwaii | 2010-06-03 | Haida Gwaii Reconciliation Act
# Cities
Bombay | Mumbai | 1995 | Government of Maharashtra, 1995
Madras | Chennai | 1996 | Government of Tamil Nadu, 1996
Calcutta | Kolkata | 2001-01-01 | Government of West Bengal, 2001
Trivandrum | Thiruvananthapuram | 1991 | Government of Kerala, 1991
Baroda | Vadodara | 1974 | Government of Gujarat, 1974
Gauhati | Guwahati | 1983 | Government of Assam, 1983
Gurgaon | Gurugram | 2016-09-27 | Government of Haryana, notification of 2016
Nur-Sultan | Astana | 2022-09-17 | Decree of the President of Kazakhstan of 17 September 2022
Alma-Ata | Almaty | 1993-01-28 | Constitution of Kazakhstan 1993
Kuibyshev | Samara | 1991 | Presidium of the Supreme Soviet of the RSFSR, 1991
Leninakan | Gyumri | 1992 | Government of Armenia
Krasnovodsk | Türkmenbaşy | 1993 | Parliament of Turkmenistan, 1993
Leninabad | Khujand | 1991 | Supreme Soviet of Tajikistan
Karl-Marx-Stadt | Chemnitz | 1990-06-01 | City council of Chemnitz, 1990
Titograd | Podgorica | 1992 | Parliament of Montenegro, 1992
Gottwaldov | Zlín | 1990 | City of Zlín
Léopoldville, Leopoldville | Kinshasa | 1966 | Republic of the Congo, 1966
Stanleyville | Kisangani | 1966 | Republic of the Congo, 1966
Elisabethville | Lubumbashi | 1966 | Republic of the Congo, 1966
Lourenço Marques, Lourenco Marques | Maputo | 1976-02-03 | Government of Mozambique, 1976
Fort Lamy | N'Djamena | 1973-04-06 | Government of Chad, 1973
Santa Isabel de Fernando Poo | Malabo | 1973 | Government of Equatorial Guinea
Pietersburg | Polokwane | 2003 | Government Gazette of South Africa, 2003
King William's Town | Qonce | 2021-02-23 | Government Gazette 44187 of South Africa, 2021
Nylstroom | Modimolle | 2002 | Government Gazette of South Africa, 2002
Potgietersrus | Mokopane | 2003 | Government Gazette of South Africa
Ciudad Trujillo | Santo Domingo | 1961-11-23 | Law 5674 of the Dominican Republic
Godthåb, Godthaab | Nuuk | 1979-05-01 | Home rule of Greenland
Frobisher Bay | Iqaluit | 1987-01-01 | Government of the Northwest Territories, 1987
Jesselton | Kota Kinabalu | 1967 | Government of Sabah, 1967
Tselinograd | Astana | 1992 | Government of Kazakhstan (Akmola from 1992)
Voroshilovgrad | Luhansk | 1990-05-04 | Presidium of the Supreme Soviet of the Ukrainian SSR, 1990
Dniprodzerzhynsk | Kamianske | 2016-05-19 | Verkhovna Rada, resolution 1377-VIII
Kirovabad | Ganja | 1989 | Supreme Soviet of the Azerbaijan SSR
Kirovakan | Vanadzor | 1992 | Government of Armenia
Guryev | Atyrau | 1991 | Supreme Soviet of the Kazakh SSR
Titov Veles | Veles | 1996 | Parliament of the Republic of Macedonia
Umtali | Mutare | 1982 | Government of Zimbabwe
Bakwanga | Mbuji-Mayi | 1966 | Republic of the Congo, 1966
Coquilhatville | Mbandaka | 1966 | Republic of the Congo, 1966
Luluabourg | Kananga | 1966 | Republic of the Congo, 1966
Fort Archambault | Sarh | 1972 | Government of Chad
Verwoerdburg | Centurion | 1995 | City council
Ujung Pandang | Makassar | 1999-10-13 | Government Regulation 86 of 1999 of Indonesia
# Airports, mountains and other places
Mount McKinley National Park | Denali National Park | 1980-12-02 | Alaska National Interest Lands Conservation Act
McCarran International Airport | Harry Reid International Airport | 2021-12-14 | Clark County, Nevada
Idlewild Airport | John F. Kennedy International Airport | 1963-12-24 | City of New York
Washington National Airport | Ronald Reagan Washington National Airport | 1998-02-06 | Public Law 105-154
Louisville International Airport | Louisville Muhammad Ali International Airport | 2019-06-06 | Louisville Regional Airport Authority
Jan Smuts Airport | O. R. Tambo International Airport | 1994-10-14 | Government of South Africa
Johannesburg International Airport | O. R. Tambo International Airport | 2006-10-27 | Government Gazette of South Africa, 2006
# Bodies and companies
Organisation of African Unity, Organization of African Unity | African Union | 2002-07-09 | Constitutive Act of the African Union
Organisation of the Islamic Conference, Organization of the Islamic Conference | Organisation of Islamic Cooperation | 2011-06-28 | Council of Foreign Ministers, Astana, 2011
Secretariat of the Pacific Community | Pacific Community | 2015-11-06 | Conference of the Pacific Community, 2015
South Pacific Forum | Pacific Islands Forum | 2000-10-27 | Communiqué of the 31st Forum
Foreign and Commonwealth Office | Foreign, Commonwealth and Development Office | 2020-09-02 | UK Government, machinery of government change
Highways England | National Highways | 2021-08-19 | Department for Transport
General Accounting Office | Government Accountability Office | 2004-07-07 | Public Law 108-271
Canadian International Development Agency | Global Affairs Canada | 2013-06-26 | Department of Foreign Affairs, Trade and Development Act
AusAID | Department of Foreign Affairs and Trade | 2013-11-01 | Australian Government, administrative arrangements
Twitter Inc, Twitter Inc. | X Corp. | 2023-03-15 | articles of merger, Nevada, 2023
Facebook Inc, Facebook Inc. | Meta Platforms | 2021-10-28 | Form 8-K of 28 October 2021
Google Inc, Google Inc. | Google LLC | 2017-09-30 | California Secretary of State, 2017
Philip Morris Companies | Altria Group | 2003-01-27 | Form 8-K of January 2003
Andersen Consulting | Accenture | 2001-01-01 | Accenture, announcement of 2001
Research In Motion | BlackBerry | 2013-07-09 | shareholders' meeting of 2013
British Petroleum | BP | 2001-05 | annual general meeting of 2001
Royal Dutch Shell | Shell | 2022-01-21 | Shell plc, announcement of January 2022
Daimler AG | Mercedes-Benz Group | 2022-02-01 | extraordinary general meeting of 2021
Fiat Chrysler | Stellantis | 2021-01-16 | deed of merger, 2021
Time Warner | WarnerMedia | 2018-06-15 | AT&T, announcement of June 2018
Raytheon Technologies | RTX | 2023-07-17 | RTX Corporation, announcement of 2023
Priceline Group | Booking Holdings | 2018-02-21 | Form 8-K of February 2018
Valeant Pharmaceuticals | Bausch Health | 2018-07-13 | company announcement of 2018
Norwich Union | Aviva | 2009-06-01 | Aviva, announcement of 2009
Matsushita Electric Industrial | Panasonic | 2008-10-01 | shareholders' meeting of 2008
Fuji Heavy Industries | Subaru Corporation | 2017-04-01 | shareholders' meeting of 2016
Railtrack | Network Rail | 2002-10-03 | Network Rail, acquisition of 2002
UNIFEM | UN Women | 2011-01-01 | General Assembly resolution 64/289
United Nations Fund for Population Activities | United Nations Population Fund | 1987 | General Assembly decision 42/430
Andean Pact | Andean Community | 1997-08-01 | Trujillo Protocol
Southern African Development Coordination Conference | Southern African Development Community | 1992-08-17 | Treaty of Windhoek
Boy Scouts of America | Scouting America | 2025-02-08 | announcement of May 2024
Australian Customs and Border Protection Service | Australian Border Force | 2015-07-01 | Australian Border Force Act 2015
Bureau of Air Safety Investigation | Australian Transport Safety Bureau | 1999-07-01 | Australian Government
Aircraft and Railway Accidents Investigation Commission | Japan Transport Safety Board | 2008-10-01 | Act for Establishment of the Japan Transport Safety Board
Aviation Safety Council | Taiwan Transportation Safety Board | 2019-08-01 | Organization Act of 2019
Statoil | Equinor | 2018-05-16 | annual general meeting of 2018
DONG Energy | Ørsted | 2017-11-06 | extraordinary general meeting of 2017
Washington Redskins | Washington Commanders | 2020-07-13 | team announcement
Cleveland Indians | Cleveland Guardians | 2021-11-19 | team announcement
`;

/** Names that went out of use. */
export const renamed: readonly Renamed[] = LINES.split('\n').flatMap(line => {
  const [former = '', now, since, source] = line.split(' | ').map(part => part.trim());
  return now && since && source ? [{ former: former.split(', '), now, since, source }] : [];
});

/** Words around a former name that say that it is one, or that the time when it was in use is meant. */
export const ofTheTime =
  /\b(?:then|former(?:ly)?|previous(?:ly)?|once|old|older|earlier|originally|historic(?:al)?|history|ex-|known\s+as|called|named?|renam(?:ed|ing)|rebrand(?:ed|ing)?|rechristened|at\s+the\s+time|in\s+those\s+days|now|today|nowadays|later|colon(?:y|ial)|empire|century|era|age|decades?|years?\s+ago|born|childhood|grew\s+up|youth|veterans?|archives?|museum|memoirs?|generations?|breakup|break-up|dissolution|fall|collapse|independence|before|since|until|successor|legacy|treaty|act|agreement|1[5-9]\d\d(?:s|\b)|20[0-2]\ds)\b/iu;

/** Where a sentence begins, one capital letter says nothing. */
export const sentenceStart = /(?:^|[.!?:;]["”’)»]*\s+|\n)(?:In|At|From|For|On|The|Near|And|But|As|With|Of|To)\s+$/u;

/** What stands before a name that is a part of a longer one: "New ", "Bank of ", an address. */
export const longerBefore = /(?:\p{Lu}[\p{L}'’.&-]*\s+(?:(?:of|for|de|du|and)\s+)*|\p{L}-|[“"‘«@#/])$/u;

/** What stands behind such a name: " High Court", "-born", the end of a quotation. */
export const longerBehind = /^(?:\s+(?:(?:of|for|and|&)\s+)?\p{Lu}|-\p{L}|[”"’»](?!s\b)|\.\p{L}|\/|\s*[:@])/u;
