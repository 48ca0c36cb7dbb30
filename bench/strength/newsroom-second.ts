import { accountsOf, type Event } from './newsroom.js';

// Written by hand after the first set of this kind had led to mendings, and scored once; its figure is the first that it had.

const MUSEUM: Event = {
  earlier: [
    'Thieves took eleven icons from the diocesan museum in Padrel during the night to Monday, the largest loss in the history of the house. Two guards were on duty.',
    'The icons are insured for four million crowns. A list with photographs was sent to border posts.',
  ],
  later: [
    'The diocesan museum in Padrel has been robbed of eleven icons, more than it ever lost before, while two guards were on duty.',
    'Photographs of the icons, which are insured for four million crowns, are now with the border posts.',
  ],
  published: ['2032-01-12', '2032-01-13'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The thieves are believed to have hidden in the organ loft until the museum closed at six.',
      'The thieves had hidden in the organ loft until the museum closed at six.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A guard had lent his pass to a cousin for the weekend, the museum’s director, Olga Sand, admitted on Monday evening.',
      'For the weekend one of the guards had lent his pass to a cousin. The cousin has not been found.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One restorer said the alarm in the north room had been silent since a thunderstorm in August.',
      'Staff at the museum said the alarm in the north room had been silent since a thunderstorm in August.',
    ],
    [
      'stronger word',
      'strengthened-claim',
      'Detectives assume that the icons were ordered by a collector abroad.',
      'Detectives have established that the icons were ordered by a collector abroad.',
    ],
    [
      'control: hedge in other words',
      null,
      'The thieves are believed to have hidden in the organ loft until the museum closed at six.',
      'The thieves, so it is thought, hid in the organ loft until the museum closed at six.',
    ],
    [
      'control: attribution moved',
      null,
      'A guard had lent his pass to a cousin for the weekend, the museum’s director, Olga Sand, admitted on Monday evening.',
      'According to Olga Sand, the director, one of the guards had lent his pass to a cousin for the weekend.',
    ],
    [
      'control: one stays one',
      null,
      'One restorer said the alarm in the north room had been silent since a thunderstorm in August.',
      'The alarm in the north room had been silent since a thunderstorm in August, a restorer said.',
    ],
    [
      'control: equally strong',
      null,
      'Detectives assume that the icons were ordered by a collector abroad.',
      'The icons were ordered by a collector abroad, detectives suspect.',
    ],
  ],
};

const BRIDGE: Event = {
  earlier: [
    'The bridge over the Ruhl at Ammer was closed to all traffic on Wednesday after inspectors found a crack as long as a man in one of its main cables. Some 14,000 cars use it every day.',
    'Ferries will run every half hour from Thursday. The bridge was opened in 1971.',
  ],
  later: [
    'Ammer has closed its bridge. Inspectors came upon a crack as long as a man in a main cable; 14,000 cars crossed the Ruhl there every day.',
    'There will be ferries every half hour, starting on Thursday.',
  ],
  published: ['2032-03-03', '2032-03-05'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Salt from the road may have eaten into the cable for ten years or more without anyone noticing.',
      'For ten years or more, salt from the road ate into the cable without anyone noticing.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The roads office had known of the crack since October and kept the bridge open all the same, according to an internal letter that was leaked to Radio Ammer.',
      'The roads office had known of the crack since October and kept the bridge open all the same.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A former inspector, Till Gaunt, said the paint had been used to hide rust on at least nine bolts.',
      'Experts said the paint had been used to hide rust on at least nine bolts.',
    ],
    [
      'weakened: hedge added',
      'weakened-claim',
      'The contractor billed the town for steel that was never put into the bridge.',
      'The contractor allegedly billed the town for steel that was never put into the bridge.',
    ],
    [
      'control: hedge in other words',
      null,
      'Salt from the road may have eaten into the cable for ten years or more without anyone noticing.',
      'Salt from the road could have eaten into the cable for a decade or more, and nobody noticed.',
    ],
    [
      'control: attribution before',
      null,
      'The roads office had known of the crack since October and kept the bridge open all the same, according to an internal letter that was leaked to Radio Ammer.',
      'Radio Ammer quotes from an internal letter. The roads office had known of the crack since October and kept the bridge open all the same.',
    ],
    [
      'control: named further on',
      null,
      'A former inspector, Till Gaunt, said the paint had been used to hide rust on at least nine bolts.',
      'Paint had been used to hide rust on at least nine bolts, said Gaunt, who used to inspect the bridge.',
    ],
    [
      'control: other claim, same words',
      null,
      'The contractor billed the town for steel that was never put into the bridge.',
      'The contractor said it had billed the town for all the steel that was put into the bridge in 1994.',
    ],
  ],
};

const VACCINE: Event = {
  earlier: [
    'The trial of a malaria vaccine in the Tolo district was halted on Friday after three children in the test group died within a week. About 2,200 children have been given the vaccine since April.',
    'The maker, Sanvia, is to hand over its records by the end of the month. Parents gathered outside the clinic at Ruwe.',
  ],
  later: [
    'Three deaths within a week have brought the trial of a malaria vaccine in Tolo district to a halt. Some 2,200 children took part in it.',
    'Sanvia, the maker, has until the end of the month to hand over its records.',
  ],
  published: [null, null],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Two of the three children had probably caught measles before they were vaccinated.',
      'Two of the three children had caught measles before they were vaccinated.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Nurses were told to write “fever” on the charts whatever the children died of, a nurse at the Ruwe clinic told this reporter.',
      'Nurses were told to write “fever” on the charts whatever the children died of.',
    ],
    [
      'stronger word',
      ['strengthened-claim', 'lost-hedge'],
      'A batch left in the sun at the airfield could be to blame, said Dr Amara Pell, who heads the ethics board.',
      'A batch left in the sun at the airfield is very likely to blame, said Dr Amara Pell, who heads the ethics board.',
    ],
    [
      'chain link lost',
      ['broadened-source', 'lost-attribution'],
      'The health ministry had been warned by its own laboratory in June, the weekly Lantern reported, citing a technician there.',
      'The health ministry says it had been warned by its own laboratory in June.',
    ],
    [
      'control: hedge in other words',
      null,
      'Two of the three children had probably caught measles before they were vaccinated.',
      'It is likely that two of the three children had caught measles before they were vaccinated.',
    ],
    [
      'control: attribution moved',
      null,
      'Nurses were told to write “fever” on the charts whatever the children died of, a nurse at the Ruwe clinic told this reporter.',
      'A nurse at the Ruwe clinic says that she and her colleagues were told to write “fever” on the charts whatever the children died of.',
    ],
    [
      'control: equally strong',
      null,
      'A batch left in the sun at the airfield could be to blame, said Dr Amara Pell, who heads the ethics board.',
      'Dr Amara Pell, head of the ethics board, said that a batch left in the sun at the airfield might be to blame.',
    ],
    [
      'control: chain kept',
      null,
      'The health ministry had been warned by its own laboratory in June, the weekly Lantern reported, citing a technician there.',
      'A technician told the Lantern that the health ministry had been warned by its own laboratory in June.',
    ],
  ],
};

const CONVOY: Event = {
  earlier: [
    'A relief convoy of nine lorries was fired on near Tesk on Sunday as it drove towards the besieged town of Amarra. Two drivers were killed and a third lost a leg.',
    'The truce of 2 May was to last until midnight. The remaining lorries turned back to Holm.',
  ],
  later: [
    'Two drivers of a relief convoy on its way to besieged Amarra are dead after shots near Tesk on Sunday. Another has lost a leg.',
    'What was left of the nine lorries is back in Holm. A truce of 2 May was in force until midnight.',
  ],
  published: ['2032-05-09', '2032-05-10'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The shots seem to have come from a farmhouse that the army had searched and left an hour earlier.',
      'The shots came from a farmhouse that the army had searched and left only an hour earlier.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The lorries carried radios and boots for the rebels under the flour, the army’s chief of staff, General Ivo Marn, claimed.',
      'Under the flour, the lorries carried radios and boots for the rebels.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A villager said soldiers had moved the stop sign the evening before.',
      'People in the village said soldiers had moved the stop sign the evening before.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'An army officer, speaking on condition of anonymity, said the convoy had not been on the list of permitted vehicles.',
      'The army said the convoy had not been on the list of permitted vehicles.',
    ],
    [
      'control: equally strong',
      null,
      'The shots seem to have come from a farmhouse that the army had searched and left an hour earlier.',
      'The shots apparently came from a farmhouse that the army had searched and left an hour earlier.',
    ],
    [
      'control: attribution in a clause',
      null,
      'The lorries carried radios and boots for the rebels under the flour, the army’s chief of staff, General Ivo Marn, claimed.',
      'If General Ivo Marn is right, the lorries carried radios and boots for the rebels under the flour.',
    ],
    [
      'control: one stays one',
      null,
      'A villager said soldiers had moved the stop sign the evening before.',
      'A man from the village said that the stop sign had been moved by soldiers the evening before.',
    ],
    [
      'control: spokesman and body',
      null,
      'An army spokesman said the convoy had not been on the list of permitted vehicles.',
      'The army said the convoy had not been on the list of permitted vehicles.',
    ],
  ],
};

const DEPOT: Event = {
  earlier: [
    'Nineteen buses burned in a depot of the city of Lorne early on Tuesday. Nobody was inside, but windows broke in houses as far as 300 metres away.',
    'Twelve of the buses were electric and had been delivered in spring. Bus lines 3 to 9 are cancelled for the week.',
  ],
  later: [
    'Lorne has lost nineteen buses, twelve of them electric, in a fire at one of its depots. Windows broke 300 metres away.',
    'Passengers of lines 3 to 9 have to do without buses this week.',
  ],
  published: ['2032-08-17', '2032-08-17'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'A charger that had been repaired the day before possibly overheated and set fire to the roof.',
      'A charger that had been repaired the day before overheated and set fire to the roof.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      '“There was no water in the hydrants,” said Jana Holub, who led the first crew on the scene.',
      'There was no water in the hydrants when the first crew arrived on the scene.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The drivers’ union says the maker had offered to replace the batteries free of charge, and that the city never replied.',
      'The maker had offered to replace the batteries free of charge. The city never replied.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A mechanic with twenty years in the depot said the extinguishers had been sold off in June.',
      'Mechanics said the extinguishers had been sold off in June.',
    ],
    [
      'control: hedge kept',
      null,
      'A charger that had been repaired the day before possibly overheated and set fire to the roof.',
      'One possibility is that a charger which had been repaired the day before overheated and set fire to the roof.',
    ],
    [
      'control: speaker told of',
      null,
      '“There was no water in the hydrants,” said Jana Holub, who led the first crew on the scene.',
      'Jana Holub led the first crew on the scene. There was no water in the hydrants, she recalls.',
    ],
    [
      'control: source carries on',
      null,
      'The drivers’ union says the maker had offered to replace the batteries free of charge, and that the city never replied.',
      'The drivers’ union blames the city. The maker had offered to replace the batteries free of charge, and the city never replied.',
    ],
    [
      'control: several in both',
      null,
      'Three mechanics said the extinguishers had been sold off in June.',
      'Mechanics at the depot said the extinguishers had been sold off in June.',
    ],
  ],
};

const FOOTBALL: Event = {
  earlier: [
    'The football association of Carrow stripped the club Dynamo Esk of its title on Thursday, two months after the last match of the season. It is the first such ruling in sixty years.',
    'The club has ten days to appeal. Its shares fell by a third.',
  ],
  later: [
    'Dynamo Esk is champion of Carrow no more: the football association took away its title, a thing it had not done for sixty years.',
    'An appeal is possible for ten days. The club’s shares have lost a third of their value.',
  ],
  published: ['2032-07-22', '2032-07-23'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The referee of the final reportedly received a car from the club’s chairman a week before the match.',
      'A week before the match, the referee of the final received a car from the club’s chairman.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Prosecutors allege that two goalkeepers were paid 40,000 crowns each to let in late goals.',
      'Two goalkeepers were paid 40,000 crowns each to let in late goals.',
    ],
    [
      'holder replaced',
      'broadened-source',
      'A bookmaker in Esk said bets on a late equaliser had come in from one address all evening.',
      'Officials said bets on a late equaliser had come in from one address all evening.',
    ],
    [
      'weakened: word to claim',
      'weakened-claim',
      'The association’s president, Ruth Amsel, said that nobody on the board had known of the payments.',
      'The association’s president, Ruth Amsel, claimed that nobody on the board had known of the payments.',
    ],
    [
      'control: hedge in other words',
      null,
      'The referee of the final reportedly received a car from the club’s chairman a week before the match.',
      'The referee of the final is said to have received a car from the club’s chairman a week before the match.',
    ],
    [
      'control: charge kept',
      null,
      'Prosecutors allege that two goalkeepers were paid 40,000 crowns each to let in late goals.',
      'Two goalkeepers are accused of having been paid 40,000 crowns each to let in late goals.',
    ],
    [
      'control: other claim, same words',
      null,
      'A bookmaker in Esk said bets on a late equaliser had come in from one address all evening.',
      'Officials said they would look at all bets on late goals that had come in that evening.',
    ],
    [
      'control: told alike',
      null,
      'The association’s president, Ruth Amsel, said that nobody on the board had known of the payments.',
      'Nobody on the board had known of the payments, Ruth Amsel, president of the association, said.',
    ],
  ],
};

const DAMLAKE: Event = {
  earlier: [
    'Fish have been dying in Lake Orsa since Monday; by Thursday four lorry-loads of them had been taken away. Bathing is forbidden along the whole southern shore.',
    'The lake supplies drinking water to 60,000 people. Tankers have been sent to six villages.',
  ],
  later: [
    'Four lorry-loads of dead fish have been taken out of Lake Orsa, from which 60,000 people get their drinking water.',
    'Bathing on the southern shore is forbidden and six villages get their water from tankers.',
  ],
  published: ['2032-06-10', '2032-06-12'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Waste water from the paper mill at Strand is suspected of having killed the fish.',
      'Waste water from the paper mill at Strand killed the fish.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A pipe that is on no plan leads from the mill to the lake, the fisherman Aron Dahl has told the police.',
      'A pipe that is on no plan leads from the mill to the lake.',
    ],
    [
      'stronger word',
      'strengthened-claim',
      'The district vet believes that the fish died of cyanide and not of a lack of oxygen.',
      'The district vet has found that the fish died of cyanide and not of a lack of oxygen.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'According to one scientist at the institute, the poison will stay in the mud for thirty years.',
      'According to scientists at the institute, the poison will stay in the mud for thirty years.',
    ],
    [
      'control: equally strong',
      null,
      'Waste water from the paper mill at Strand is suspected of having killed the fish.',
      'It is suspected that waste water from the paper mill at Strand killed the fish.',
    ],
    [
      'control: attribution moved',
      null,
      'A pipe that is on no plan leads from the mill to the lake, the fisherman Aron Dahl has told the police.',
      'What Aron Dahl, a fisherman, told the police was this: a pipe that is on no plan leads from the mill to the lake.',
    ],
    [
      'control: equally strong',
      null,
      'The district vet believes that the fish died of cyanide and not of a lack of oxygen.',
      'In the view of the district vet, the fish died of cyanide and not of a lack of oxygen.',
    ],
    [
      'control: another lake',
      null,
      'Waste water from the paper mill at Strand is suspected of having killed the fish.',
      'In 2019 waste water from a tannery killed the fish of Lake Vidd.',
    ],
  ],
};

const EMBASSY: Event = {
  earlier: [
    'A parcel exploded in the mail room of the Karmian embassy in Duvall on Monday morning and injured two clerks. The street was sealed off until the evening.',
    'It was the third parcel of the kind in a month. The embassy is to open again on Wednesday.',
  ],
  later: [
    'Two clerks were injured when a parcel blew up in the mail room of the embassy of Karmia in Duvall.',
    'The embassy, which has now had three such parcels in a month, opens again on Wednesday.',
  ],
  published: ['2032-11-08', '2032-11-09'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The sender, investigators say, could be a former driver of the ambassador who was dismissed in spring.',
      'The sender, investigators say, is a former driver of the ambassador who was dismissed in spring.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'In a video the exile group White Reed stated that the ambassador had been warned twice to leave the country.',
      'The ambassador had been warned twice to leave the country.',
    ],
    [
      'chain link lost',
      'broadened-source',
      'The state agency KAR, quoting a security source, said the powder had been made in a military laboratory.',
      'Karmia’s government says the powder had been made in a military laboratory.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A postman remembered that the parcel had been handed in by two men with covered faces.',
      'Witnesses remembered that the parcel had been handed in by two men with covered faces.',
    ],
    [
      'control: hedge in other words',
      null,
      'The sender, investigators say, could be a former driver of the ambassador who was dismissed in spring.',
      'Investigators do not exclude that the sender is a former driver of the ambassador who was dismissed in spring.',
    ],
    [
      'control: attribution before',
      null,
      'In a video the exile group White Reed stated that the ambassador had been warned twice to leave the country.',
      'The exile group White Reed has put out a video. In it one hears that the ambassador had been warned twice to leave the country.',
    ],
    [
      'control: chain kept',
      null,
      'The state agency KAR, quoting a security source, said the powder had been made in a military laboratory.',
      'The powder had been made in a military laboratory, a security source told the state agency KAR.',
    ],
    [
      'control: same speaker, other words',
      null,
      'A postman remembered that the parcel had been handed in by two men with covered faces.',
      'Two men with covered faces had handed in the parcel, as a postman remembered.',
    ],
  ],
};

const STRIKE: Event = {
  earlier: [
    'A strike of air traffic controllers kept all aircraft in Morvia on the ground for seven hours on Saturday. Some 31,000 passengers were stranded at four airports.',
    'It was the fifth strike since January. Talks go on in Belz on Tuesday.',
  ],
  later: [
    'For seven hours on Saturday no aircraft took off in Morvia, and 31,000 passengers waited at the four airports for the end of a strike.',
    'On Tuesday the two sides meet again in Belz. There have been five strikes since January.',
  ],
  published: ['2032-04-24', '2032-04-25'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The army may have listened in on calls between the union and its lawyers since February.',
      'Since February the army has listened in on calls between the union and its lawyers.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The transport minister, Hela Voss, insisted that controllers earn more than surgeons and work fewer hours than teachers.',
      'Controllers earn more than surgeons and work fewer hours than teachers.',
    ],
    [
      'holder replaced',
      'broadened-source',
      'A pilot of the airline Aer Morvia said two jets had come within 200 metres of each other on Friday.',
      'Aviation experts said two jets had come within 200 metres of each other on Friday.',
    ],
    [
      'stronger word',
      ['strengthened-claim', 'lost-hedge'],
      'A shift at the tower of Belz was perhaps left to a single trainee, the union said.',
      'A shift at the tower of Belz was almost certainly left to a single trainee, the union said.',
    ],
    [
      'control: hedge in other words',
      null,
      'The army may have listened in on calls between the union and its lawyers since February.',
      'There is a suspicion that the army has listened in on calls between the union and its lawyers since February.',
    ],
    [
      'control: attribution behind',
      null,
      'The transport minister, Hela Voss, insisted that controllers earn more than surgeons and work fewer hours than teachers.',
      'Controllers earn more than surgeons and work fewer hours than teachers. That, at least, is what Hela Voss said.',
    ],
    [
      'control: one stays one',
      null,
      'A pilot of the airline Aer Morvia said two jets had come within 200 metres of each other on Friday.',
      'Two jets had come within 200 metres of each other on Friday, said one of Aer Morvia’s pilots.',
    ],
    [
      'control: equally strong',
      null,
      'A shift at the tower of Belz was perhaps left to a single trainee, the union said.',
      'The union said a shift at the tower of Belz had possibly been left to a single trainee.',
    ],
  ],
};

const ORPHANAGE: Event = {
  earlier: [
    'Police searched the orphanage of Saint Brice in Welland on Thursday and took away nineteen boxes of files. The house, which is run by a religious order, has 72 children.',
    'The director was suspended from her post. The children stay where they are for the time being.',
  ],
  later: [
    'Nineteen boxes of files were taken from the orphanage of Saint Brice in Welland, a house for 72 children that belongs to a religious order.',
    'For now the children remain there, while the director has been suspended.',
  ],
  published: ['2032-10-14', '2032-10-15'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'At least forty children were apparently given sleeping pills on days when visitors came.',
      'On days when visitors came, at least forty children were given sleeping pills.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A woman who grew up in the house says that letters from parents were burned in the kitchen stove.',
      'Letters from parents were burned in the kitchen stove, and the children were told that nobody had written.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A social worker said the bishop had been sent a report on the beatings in 2027.',
      'The authorities said the bishop had been sent a report on the beatings in 2027.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The order’s lawyer, Simon Reeve, said the nuns had handed over every file and had nothing to hide.',
      'The nuns had handed over every file and had nothing to hide.',
    ],
    [
      'control: equally strong',
      null,
      'At least forty children were apparently given sleeping pills on days when visitors came.',
      'At least forty children appear to have been given sleeping pills on days when visitors came.',
    ],
    [
      'control: attribution moved',
      null,
      'A woman who grew up in the house says that letters from parents were burned in the kitchen stove.',
      'Letters from parents were burned in the kitchen stove, remembers a woman who grew up in the house.',
    ],
    [
      'control: same speaker, other words',
      null,
      'A social worker said the bishop had been sent a report on the beatings in 2027.',
      'The bishop, a social worker said, had been sent a report on the beatings in 2027.',
    ],
    [
      'control: attribution before',
      null,
      'The order’s lawyer, Simon Reeve, said the nuns had handed over every file and had nothing to hide.',
      'Simon Reeve, the order’s lawyer, rejected the charges. The nuns had handed over every file and had nothing to hide.',
    ],
  ],
};

/** Ten more invented events in journalists' English: 40 edits and 40 controls. */
export const newsroomSecond = accountsOf([
  MUSEUM,
  BRIDGE,
  VACCINE,
  CONVOY,
  DEPOT,
  FOOTBALL,
  DAMLAKE,
  EMBASSY,
  STRIKE,
  ORPHANAGE,
]);
