import { accountsOf, type Event } from './newsroom.js';
import type { Planted } from './planted.js';

// Written by another hand, which had read the first two sets of this kind and nothing of the rules; not scored by its writer.

const TRAM: Event = {
  earlier: [
    'KOLVAR, Monday — A tram on line 6 left the rails on the bend by the fish market at 7.50 on Monday morning and hit the wall of a bank. One passenger died and twenty-two were hurt.',
    'Line 6 is out of service until the end of the week. The tram was built in 2009.',
  ],
  later: [
    'One passenger is dead and twenty-two are hurt after a tram of line 6 jumped the rails in Kolvar on Monday and struck a bank by the fish market.',
    'Buses stand in for the trams of line 6 until Sunday.',
  ],
  published: ['2033-02-07', '2033-02-09'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The tram appeared to be going at more than twice the permitted speed as it came down Mill Street.',
      'Coming down Mill Street, the tram was going at more than twice the permitted speed.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The driver had asked three times that morning to be relieved because he felt dizzy, according to a dispatcher who listened to the radio traffic.',
      'Three times that morning the driver had asked to be relieved because he felt dizzy. Nobody came.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A passenger who sat in the last row said sand had been spraying from under the wheels since the castle stop.',
      'Passengers said that from the castle stop on, sand had been spraying from under the wheels.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'The transit authority’s engineer, Bela Crohn, said the wear on the left rail could well come from a broken flange.',
      'The wear on the left rail comes from a broken flange, said Bela Crohn, the transit authority’s engineer.',
    ],
    [
      'control: hedge in other words',
      null,
      'The tram appeared to be going at more than twice the permitted speed as it came down Mill Street.',
      'By the look of it, the tram came down Mill Street at more than twice the permitted speed.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'The driver had asked three times that morning to be relieved because he felt dizzy, according to a dispatcher who listened to the radio traffic.',
      'Among those who listened to the radio traffic was a dispatcher. Three times that morning, he said, the driver had asked to be relieved because he felt dizzy.',
    ],
    [
      'control: later confirmed',
      null,
      'The tram appeared to be going at more than twice the permitted speed as it came down Mill Street.',
      'The data recorder was read out on Tuesday, and prosecutors confirmed that the tram was going at more than twice the permitted speed as it came down Mill Street.',
    ],
    [
      'control: one stays one',
      null,
      'A passenger who sat in the last row said sand had been spraying from under the wheels since the castle stop.',
      'Sand had been spraying from under the wheels since the castle stop, a passenger in the last row noticed.',
    ],
  ],
};

const BAZAAR: Event = {
  earlier: [
    'Two gunmen opened fire in the covered bazaar of Tessalin shortly before noon on Thursday and killed fourteen people. It is the worst attack in the city since the end of the war.',
    'All markets in the province stay shut until Sunday. Hospitals have called for blood.',
  ],
  later: [
    'Fourteen people were shot dead in Tessalin on Thursday when two men with rifles walked into the covered bazaar.',
    'The province has closed its markets until Sunday, and long queues formed at the hospitals, where people came to give blood.',
  ],
  published: ['2033-03-17', '2033-03-18'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'One of the two attackers is thought to have escaped through the drains behind the spice hall.',
      'One of the two attackers escaped through the drains behind the spice hall, and roads out of the city are blocked.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The interior ministry claimed the pair had been trained in a camp across the border in Lusk.',
      'The pair, both in their twenties, had been trained in a camp across the border in Lusk.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A stallholder, Mirela Janko, told Channel Two that soldiers had stood by for ten minutes without firing a shot.',
      'Stallholders say soldiers stood by for ten minutes without firing a shot.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'The attack bears the hallmarks of the Sons of Dawn, a group that has struck twice this year.',
      'The attack was carried out by the Sons of Dawn, a group that has struck twice this year.',
    ],
    [
      'control: hedge in other words',
      null,
      'One of the two attackers is thought to have escaped through the drains behind the spice hall.',
      'The drains behind the spice hall may have been the way by which one of the two attackers escaped.',
    ],
    [
      'control: attribution in a clause',
      null,
      'The interior ministry claimed the pair had been trained in a camp across the border in Lusk.',
      'The pair, if the interior ministry is to be believed, had been trained in a camp across the border in Lusk.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'A stallholder, Mirela Janko, told Channel Two that soldiers had stood by for ten minutes without firing a shot.',
      'Mirela Janko has a stall in the bazaar. Soldiers, she told Channel Two, had stood by for ten minutes without firing a shot.',
    ],
    [
      'control: other thing, similar words',
      null,
      'The attack bears the hallmarks of the Sons of Dawn, a group that has struck twice this year.',
      'An attack on a bus station in January, in which six people died, was carried out by the Sons of Dawn.',
    ],
  ],
};

const FEVER: Event = {
  earlier: [
    'PORT SABEL — A fever that makes its victims bleed from the gums has killed nineteen people in the delta in three weeks. Seventy others are being treated in tents beside the hospital of Saint Luke.',
    'Ferries to the islands have been stopped. The schools of the delta are closed until July.',
  ],
  later: [
    'Nineteen people in the delta have died of a fever in three weeks, and seventy more lie in tents at Saint Luke’s hospital in Port Sabel.',
    'No ferries go to the islands any more, and children stay at home until July.',
  ],
  published: ['2033-06-16', '2033-06-18'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Preliminary tests on nine patients found a virus that has not been seen in the country since 1998.',
      'Tests on nine patients found a virus that has not been seen in the country since 1998.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The virus might pass from one person to another before any fever sets in, which would make it far harder to contain.',
      'The virus passes from one person to another before any fever sets in, which makes it far harder to contain.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Doctors at Saint Luke’s were ordered to keep the word “outbreak” out of their notes, the nurses’ association said in a statement.',
      'At Saint Luke’s, doctors were ordered to keep the word “outbreak” out of their notes.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A district health officer said the first case had been a butcher in the village of Omo.',
      'Health officials said the first case had been a butcher in the village of Omo.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Eleven of the deaths have been linked to a funeral meal in Omo on 4 June.',
      'Eleven of the deaths were caused by a funeral meal in Omo on 4 June.',
    ],
    [
      'control: hedge in the next sentence',
      null,
      'Preliminary tests on nine patients found a virus that has not been seen in the country since 1998.',
      'Tests on nine patients found a virus that has not been seen in the country since 1998. The results are preliminary.',
    ],
    [
      'control: hedge in other words',
      null,
      'The virus might pass from one person to another before any fever sets in, which would make it far harder to contain.',
      'It is possible that the virus passes from one person to another before any fever sets in, and that would make it far harder to contain.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'Doctors at Saint Luke’s were ordered to keep the word “outbreak” out of their notes, the nurses’ association said in a statement.',
      'The nurses’ association put out a statement on Friday. Doctors at Saint Luke’s, it says, were ordered to keep the word “outbreak” out of their notes.',
    ],
    [
      'control: other thing, similar words',
      null,
      'A district health officer said the first case had been a butcher in the village of Omo.',
      'Health officials said butchers in the village of Omo and in two others would have to close for a month.',
    ],
    [
      'control: equally strong',
      null,
      'Eleven of the deaths have been linked to a funeral meal in Omo on 4 June.',
      'There is a link between eleven of the deaths and a funeral meal in Omo on 4 June.',
    ],
  ],
};

const ELECTION: Event = {
  earlier: [
    'The votes of Sunday’s election in Drenova will be counted again. Only 412 of them lie between the governor, Petar Vane, and his challenger, Silvia Orm.',
    'The second count begins on Monday. A result is due within ten days.',
  ],
  later: [
    'Drenova is to count its votes again. Petar Vane, the governor, is 412 ahead of Silvia Orm after Sunday’s election.',
    'Counting begins on Monday and can take up to ten days.',
  ],
  published: ['2033-09-27', '2033-09-28'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'About 3,000 postal votes were reportedly left in a van over the weekend with its doors unlocked.',
      'Over the weekend, about 3,000 postal votes were left in a van with its doors unlocked.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      '“Our observers were sent out of the room before the last two boxes were opened,” said Danil Roke, who ran the challenger’s campaign.',
      'Observers were sent out of the room before the last two boxes were opened.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One member of the electoral commission, Ana Brod, said the seals on four boxes had been replaced.',
      'The electoral commission said the seals on four boxes had been replaced.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Some polling stations in the north opened two hours late because the keys were missing.',
      'Most polling stations in the north opened two hours late because the keys were missing.',
    ],
    [
      'claim firmed',
      ['lost-hedge', 'strengthened-claim', 'lost-attribution'],
      'The governor is alleged to have promised road contracts to three mayors in return for their support.',
      'In return for their support, the governor promised road contracts to three mayors.',
    ],
    [
      'control: hedge in other words',
      null,
      'About 3,000 postal votes were reportedly left in a van over the weekend with its doors unlocked.',
      'There are reports that about 3,000 postal votes were left in a van over the weekend with its doors unlocked.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      '“Our observers were sent out of the room before the last two boxes were opened,” said Danil Roke, who ran the challenger’s campaign.',
      'Danil Roke ran the challenger’s campaign. Observers were sent out of the room before the last two boxes were opened, he complained.',
    ],
    [
      'control: one stays one',
      null,
      'One member of the electoral commission, Ana Brod, said the seals on four boxes had been replaced.',
      'The seals on four boxes had been replaced, said Ana Brod, who sits on the electoral commission.',
    ],
    [
      'control: equally strong',
      null,
      'Some polling stations in the north opened two hours late because the keys were missing.',
      'A number of polling stations in the north opened two hours late, as their keys were missing.',
    ],
    [
      'control: charge kept',
      null,
      'The governor is alleged to have promised road contracts to three mayors in return for their support.',
      'Three mayors were promised road contracts in return for their support: that is the allegation against the governor.',
    ],
  ],
};

const DOCKERS: Event = {
  earlier: [
    'Dockers in Harrock walked out at midnight on Tuesday for the second time in a month. Forty ships lie at anchor in the bay.',
    'Pay talks broke down in October. The port handles a third of the country’s food.',
  ],
  later: [
    'Forty ships are waiting in the bay of Harrock, where the dockers stopped work at midnight on Tuesday, the second time in a month.',
    'A third of the country’s food goes through the port. There have been no talks on pay since October.',
  ],
  published: ['2033-11-16', '2033-11-17'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The sealed hall on pier nine is believed to hold frozen meat that has been thawed and frozen again.',
      'The sealed hall on pier nine holds frozen meat that has been thawed and frozen again.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The port company is hiring crane drivers abroad at half the wage, the dockers’ union charges.',
      'The port company is hiring crane drivers abroad at half the wage, and eighty of them have arrived.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'The dockers’ union said two men had been crushed by containers since May because shifts were too long.',
      'Workers said two men had been crushed by containers since May because shifts were too long.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A manager at one shipping line said the strike was costing four million crowns a day.',
      'Shipping lines said the strike was costing four million crowns a day.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'The labour minister, Otto Preiss, hinted that the army could be sent in to unload medicines.',
      'The labour minister, Otto Preiss, announced that the army would be sent in to unload medicines.',
    ],
    [
      'control: hedge in other words',
      null,
      'The sealed hall on pier nine is believed to hold frozen meat that has been thawed and frozen again.',
      'The sealed hall on pier nine, it is feared, holds frozen meat that has been thawed and frozen again.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'The port company is hiring crane drivers abroad at half the wage, the dockers’ union charges.',
      'The port company is hiring crane drivers abroad at half the wage. So says the dockers’ union, which counts eighty of them.',
    ],
    [
      'control: same speaker, other place',
      null,
      'The dockers’ union said two men had been crushed by containers since May because shifts were too long.',
      'Since May, according to the dockers’ union, two men had been crushed by containers because shifts were too long.',
    ],
    [
      'control: one stays one',
      null,
      'A manager at one shipping line said the strike was costing four million crowns a day.',
      'The strike was costing four million crowns a day, a shipping line’s manager said.',
    ],
    [
      'control: equally strong',
      null,
      'The labour minister, Otto Preiss, hinted that the army could be sent in to unload medicines.',
      'That the army might be sent in to unload medicines was hinted at by Otto Preiss, the labour minister.',
    ],
  ],
};

const TRIAL: Event = {
  earlier: [
    'The trial of Aron Belk, until last year minister of public works, entered its third week on Wednesday in the high court of Sell. He is charged with taking bribes for the coast road and pleads not guilty.',
    'Eighteen more days have been set down for the trial. Belk is free on bail.',
  ],
  later: [
    'Aron Belk, a former minister of public works, has now been on trial for three weeks in Sell. The charge is that he took bribes for the coast road; his plea is not guilty.',
    'He is on bail, and the trial is to last another eighteen days.',
  ],
  published: ['2034-01-18', '2034-01-19'],
  pairs: [
    [
      'hedge removed',
      ['lost-hedge', 'strengthened-claim'],
      'The probable source of the 2.6 million crowns, the indictment says, was a quarry owner from the north.',
      'The source of the 2.6 million crowns, the indictment says, was a quarry owner from the north.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The minister had dictated the tender himself over lunch, his former secretary testified.',
      'Over lunch, the minister had himself dictated the tender.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One of the three judges, Karin Thole, noted that the ledger had pages missing from the spring of 2030.',
      'The judges noted that the ledger had pages missing from the spring of 2030.',
    ],
    [
      'claim firmed',
      ['lost-hedge', 'lost-attribution', 'strengthened-claim'],
      'The alleged go-between, a dentist from Orlow, delivered the money in shoe boxes, according to the prosecution.',
      'The go-between, a dentist from Orlow, delivered the money in shoe boxes.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'A handwriting expert thinks that the signature on the contract was traced.',
      'A handwriting expert has proved that the signature on the contract was traced.',
    ],
    [
      'control: hedge in other words',
      null,
      'The probable source of the 2.6 million crowns, the indictment says, was a quarry owner from the north.',
      'In all probability, the indictment says, the 2.6 million crowns came from a quarry owner from the north.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'The minister had dictated the tender himself over lunch, his former secretary testified.',
      'His former secretary gave evidence. The minister, she told the court, had dictated the tender himself over lunch.',
    ],
    [
      'control: one stays one',
      null,
      'One of the three judges, Karin Thole, noted that the ledger had pages missing from the spring of 2030.',
      'Karin Thole, one of the judges, pointed out that pages from the spring of 2030 were missing from the ledger.',
    ],
    [
      'control: charge kept',
      null,
      'The alleged go-between, a dentist from Orlow, delivered the money in shoe boxes, according to the prosecution.',
      'A dentist from Orlow is accused by the prosecution of having been the go-between and delivered the money in shoe boxes.',
    ],
    [
      'control: other thing, similar words',
      null,
      'A handwriting expert thinks that the signature on the contract was traced.',
      'In another trial two years ago, the same expert proved that the signature on a shipowner’s will was traced.',
    ],
  ],
};

const LAMP: Event = {
  earlier: [
    'PRESS RELEASE. University of Marn, 3 April. A team from the department of medicine followed the sleep of 9,400 nurses in eleven hospitals for twelve years. The study is published today in the journal Heart and Sleep.',
    'The study was paid for by the national research fund. A further study with hospital patients starts in autumn.',
  ],
  later: [
    'For twelve years doctors at the University of Marn followed how 9,400 nurses sleep. Their study is out in Heart and Sleep.',
    'The national research fund paid for the work. Patients in hospital are to be studied next.',
  ],
  published: ['2034-04-03', '2034-04-04'],
  pairs: [
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Sleeping with a lamp on was associated with a higher risk of heart failure.',
      'Sleeping with a lamp on leads to a higher risk of heart failure.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The effect may be due to lower levels of melatonin, a hormone which the body makes in the dark.',
      'The effect is due to lower levels of melatonin, a hormone made by the body in the dark.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'The work suggests that blackout curtains spare patients medication, said the lead author, Ines Valk.',
      'The work shows that blackout curtains spare patients medication, said the lead author, Ines Valk.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'Ines Valk, the lead author, said guidelines on the lighting of wards were twenty years out of date.',
      'Scientists said guidelines on the lighting of wards were twenty years out of date.',
    ],
    [
      'control: equally strong',
      null,
      'Sleeping with a lamp on was associated with a higher risk of heart failure.',
      'Those who slept with a lamp on had a higher risk of heart failure, though the study does not say that the light is the cause.',
    ],
    [
      'control: hedge in other words',
      null,
      'The effect may be due to lower levels of melatonin, a hormone which the body makes in the dark.',
      'A possible explanation of the effect is that there is less melatonin, a hormone which the body makes in the dark.',
    ],
    [
      'control: equally strong',
      null,
      'The work suggests that blackout curtains spare patients medication, said the lead author, Ines Valk.',
      'Blackout curtains spare patients medication, the results seem to indicate, lead author Ines Valk said.',
    ],
    [
      'control: one stays one',
      null,
      'Ines Valk, the lead author, said guidelines on the lighting of wards were twenty years out of date.',
      'Guidelines on the lighting of wards are twenty years out of date, says Valk, who led the study.',
    ],
  ],
};

const FLOOD: Event = {
  earlier: [
    'BREDE, Sunday — The river Aune rose by four metres in six hours during the night to Sunday and carried off a campsite, two bridges and the lower half of the village of Brede. Seven people are missing.',
    'Rail traffic through the valley has stopped. The rain is to end on Monday.',
  ],
  later: [
    'Seven people are missing in Brede. Within six hours the Aune had risen by four metres and taken with it two bridges, a campsite and half of the village.',
    'There are no trains in the valley. On Monday it is to be dry again.',
  ],
  published: ['2034-05-14', '2034-05-15'],
  pairs: [
    [
      'hedge removed',
      ['lost-hedge', 'strengthened-claim'],
      'Engineers could not rule out that the upper dam had begun to leak before the rain set in.',
      'Engineers said that the upper dam had begun to leak before the rain set in.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'One possibility is that the sluice gates were opened too late on Saturday night.',
      'On Saturday night the sluice gates were opened too late.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A warning that was sent out at nine o’clock never reached the campsite, its owner, Greta Lund, told the regional broadcaster.',
      'A warning that was sent out at nine o’clock never reached the campsite.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A firefighter said he had seen looters in boats along the quay before it was light.',
      'Firefighters said they had seen looters in boats along the quay before it was light.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Climate change is likely to have contributed to the downpour, meteorologists said.',
      'Climate change was responsible for the downpour, meteorologists said.',
    ],
    [
      'control: hedge in other words',
      null,
      'Engineers could not rule out that the upper dam had begun to leak before the rain set in.',
      'The upper dam, engineers said, could have begun to leak before the rain set in.',
    ],
    [
      'control: told as a question',
      null,
      'One possibility is that the sluice gates were opened too late on Saturday night.',
      'Were the sluice gates opened too late on Saturday night? The inquiry will ask that, among other things.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'A warning that was sent out at nine o’clock never reached the campsite, its owner, Greta Lund, told the regional broadcaster.',
      'Greta Lund owns the campsite. The warning that was sent out at nine o’clock never reached it, she said.',
    ],
    [
      'control: one stays one',
      null,
      'A firefighter said he had seen looters in boats along the quay before it was light.',
      'Before it was light, one of the firefighters saw looters in boats along the quay, as he told it.',
    ],
    [
      'control: equally strong',
      null,
      'Climate change is likely to have contributed to the downpour, meteorologists said.',
      'Meteorologists said climate change had probably contributed to the downpour.',
    ],
  ],
};

const RUNWAY: Event = {
  earlier: [
    'A cargo plane that was taking off from Ostrand struck a small passenger plane on the runway at 22.14 on Friday. All six people in the smaller plane were killed; the crew of the other was unhurt.',
    'The airport opened again on Saturday evening. It was raining at the time.',
  ],
  later: [
    'Six people died at the airport of Ostrand on Friday night, when a cargo plane hit their small aircraft on the runway during its take-off in the rain.',
    'Flights were resumed on Saturday evening.',
  ],
  published: ['2034-02-11', '2034-09-02'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The pilot of the smaller plane might have mistaken the runway for the taxiway in the dark.',
      'In the dark, the pilot of the smaller plane mistook the runway for the taxiway.',
    ],
    [
      'hedge removed',
      ['lost-hedge', 'lost-attribution'],
      'According to initial findings, the ground radar had been out of order since Tuesday.',
      'The ground radar had been out of order since Tuesday.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The tower was staffed by a single controller that night, a spokesman for the pilots’ association said, although the rules ask for two.',
      'Although the rules ask for two, the tower was staffed by a single controller that night.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A mechanic at the airport, speaking to the daily Standard, said the stop lights at the crossing had been dark for weeks.',
      'Airport staff have said the stop lights at the crossing had been dark for weeks.',
    ],
    [
      'control: hedge moved',
      null,
      'The pilot of the smaller plane might have mistaken the runway for the taxiway in the dark.',
      'It was dark, and perhaps the pilot of the smaller plane mistook the runway for the taxiway.',
    ],
    [
      'control: later confirmed',
      null,
      'The pilot of the smaller plane might have mistaken the runway for the taxiway in the dark.',
      'The pilot of the smaller plane mistook the runway for the taxiway in the dark, the safety board finds in its final report.',
    ],
    [
      'control: hedge in other words',
      null,
      'According to initial findings, the ground radar had been out of order since Tuesday.',
      'By what investigators know so far, the ground radar had been out of order since Tuesday.',
    ],
    [
      'control: attribution by “he added”',
      null,
      'The tower was staffed by a single controller that night, a spokesman for the pilots’ association said, although the rules ask for two.',
      'The pilots’ association wants an inquiry, its spokesman said. The tower was staffed by a single controller that night although the rules ask for two, he added.',
    ],
    [
      'control: other thing, similar words',
      null,
      'A mechanic at the airport, speaking to the daily Standard, said the stop lights at the crossing had been dark for weeks.',
      'Airport staff said the lights of the car park had been dark for weeks after a storm in January.',
    ],
  ],
};

const FIREWORKS: Event = {
  earlier: [
    'Twenty-six workers, most of them women, died on Tuesday in a series of explosions that flattened a fireworks factory in Lower Vell. The blasts were heard in the capital, 40 kilometres away.',
    'The dead are to be buried on Friday. Three similar plants in the valley have been shut.',
  ],
  later: [
    'A fireworks factory in Lower Vell blew up on Tuesday with a noise that was heard 40 kilometres away in the capital. Twenty-six workers died, most of them women.',
    'Funerals will be held on Friday, and three plants of the same kind are closed.',
  ],
  published: ['2034-10-10', '2034-10-11'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'A spark from a fork-lift truck was the likely cause of the first explosion.',
      'The cause of the first explosion was a spark from a fork-lift truck.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The owner, of whom there is no trace, is presumed to have been in the mixing room.',
      'The owner, of whom there is no trace, was in the mixing room.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The women were paid by the piece and worked barefoot among the powder, one survivor recalled from her hospital bed.',
      'The women worked barefoot among the powder and were paid by the piece.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'An inspector said the plant had stored ten times as much powder as its licence allowed.',
      'The labour inspectorate said the plant had stored ten times as much powder as its licence allowed.',
    ],
    [
      'control: hedge in other words',
      null,
      'A spark from a fork-lift truck was the likely cause of the first explosion.',
      'The first explosion was in all likelihood caused by a spark from a fork-lift truck.',
    ],
    [
      'control: hedge in other words',
      null,
      'The owner, of whom there is no trace, is presumed to have been in the mixing room.',
      'There is no trace of the owner; the assumption is that he was in the mixing room.',
    ],
    [
      'control: attribution moved',
      null,
      'The women were paid by the piece and worked barefoot among the powder, one survivor recalled from her hospital bed.',
      'From her hospital bed, a survivor told how the women worked barefoot among the powder and were paid by the piece.',
    ],
    [
      'control: other thing, similar words',
      null,
      'A spark from a fork-lift truck was the likely cause of the first explosion.',
      'The plant had burned once before: in 2024, a spark from a fork-lift truck was the cause of a fire in its yard.',
    ],
  ],
};

const WARD: Event = {
  earlier: [
    'The Elsin clinic closed its ward for newborns on Wednesday after the fourth death in as many days. Nine other babies were moved to the university hospital.',
    'The ward was opened in 2031. It has room for sixteen babies.',
  ],
  later: [
    'There are no more newborns at the Elsin clinic. Nine of them are now in the university hospital; four others have died.',
    'The ward, which has sixteen beds, was opened three years ago.',
  ],
  published: ['2034-03-22', '2034-03-23'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Four newborns have died of a suspected blood infection since Sunday.',
      'Since Sunday, four newborns have died of a blood infection.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The germ seems to have come into the ward with a batch of feeding tubes from a supplier in Gant.',
      'With a batch of feeding tubes from a supplier in Gant, the germ came into the ward.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Managers had cut the cleaning shifts from three to one, a consultant wrote in an e-mail seen by the Herald.',
      'Managers had cut the cleaning shifts from three to one, and at night nobody came at all.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'The father of one of the babies said nobody had told the families of the germ for two days.',
      'Parents said nobody had told the families of the germ for two days.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Dr Hugo Feld, the head of hygiene, suspects that all four babies were infected by the same bathtub.',
      'Dr Hugo Feld, the head of hygiene, is certain that all four babies were infected by the same bathtub.',
    ],
    [
      'control: hedge moved',
      null,
      'Four newborns have died of a suspected blood infection since Sunday.',
      'Since Sunday four newborns have died; doctors suspect a blood infection.',
    ],
    [
      'control: hedge in other words',
      null,
      'The germ seems to have come into the ward with a batch of feeding tubes from a supplier in Gant.',
      'Feeding tubes from a supplier in Gant are thought to have brought the germ into the ward.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'Managers had cut the cleaning shifts from three to one, a consultant wrote in an e-mail seen by the Herald.',
      'The Herald has seen an e-mail by a consultant. In it she writes that managers had cut the cleaning shifts from three to one.',
    ],
    [
      'control: one stays one',
      null,
      'The father of one of the babies said nobody had told the families of the germ for two days.',
      'For two days, one father said, nobody had told the families of the germ.',
    ],
    [
      'control: equally strong',
      null,
      'Dr Hugo Feld, the head of hygiene, suspects that all four babies were infected by the same bathtub.',
      'All four babies, Dr Hugo Feld believes, were infected by the same bathtub. He is the head of hygiene.',
    ],
  ],
};

const CAVE: Event = {
  earlier: [
    'Archaeologists have found 312 human footprints in the mud of a cave above Torrel, in a chamber that was sealed by a fall of rock. They published drawings and measurements on Tuesday.',
    'The cave will not be opened to visitors. A copy is to be built beside the road.',
  ],
  later: [
    'In a chamber above Torrel that had been closed by falling rock, 312 footprints of people have come to light. Drawings and measurements were published on Tuesday.',
    'Visitors are to see a copy by the road; the cave itself stays shut.',
  ],
  published: [null, null],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The footprints are probably 40,000 years old, older than any others on the continent.',
      'The footprints are 40,000 years old, older than any others on the continent.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Charcoal on the floor suggests that people cooked in the cave during the winter.',
      'Charcoal on the floor proves that people cooked in the cave during the winter.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Some of the prints were left by children under the age of ten.',
      'Most of the prints were left by children under the age of ten.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One of the authors, Sami Rae, said no other dating in the region was as reliable.',
      'Researchers said no other dating in the region was as reliable.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A road crew was allowed to blast within fifty metres of the entrance last year, Rae told the magazine Strata.',
      'Last year a road crew was allowed to blast within fifty metres of the entrance.',
    ],
    [
      'control: hedge in other words',
      null,
      'The footprints are probably 40,000 years old, older than any others on the continent.',
      'It is likely, if not certain, that the footprints are 40,000 years old, older than any others on the continent.',
    ],
    [
      'control: equally strong',
      null,
      'Charcoal on the floor suggests that people cooked in the cave during the winter.',
      'People, it would seem from charcoal on the floor, cooked in the cave during the winter.',
    ],
    [
      'control: equally strong',
      null,
      'Some of the prints were left by children under the age of ten.',
      'Several of the prints were left by children less than ten years old.',
    ],
    [
      'control: one stays one',
      null,
      'One of the authors, Sami Rae, said no other dating in the region was as reliable.',
      'No other dating in the region was as reliable, according to Sami Rae, who is among the authors.',
    ],
    [
      'control: attribution moved',
      null,
      'A road crew was allowed to blast within fifty metres of the entrance last year, Rae told the magazine Strata.',
      'In the magazine Strata, Rae complains that a road crew was allowed to blast within fifty metres of the entrance last year.',
    ],
  ],
};

const CUSTODY: Event = {
  earlier: [
    'Thousands marched through Halm on Saturday in memory of Yanek Toll, a student who died in the cells of the Bridge Street police station on Wednesday. Shops were boarded up along the route.',
    'Toll was 21 and studied law. Two policemen have been sent on leave.',
  ],
  later: [
    'The death of the student Yanek Toll, 21, in a cell at Bridge Street on Wednesday brought thousands onto the streets of Halm on Saturday.',
    'Two of the policemen of the station are on leave. Shopkeepers had boarded up their windows.',
  ],
  published: ['2034-11-18', '2034-11-19'],
  pairs: [
    [
      'hedge removed',
      ['lost-hedge', 'lost-attribution'],
      'According to unconfirmed reports, the student was dragged out of a lecture by men without uniforms.',
      'The student was dragged out of a lecture by men without uniforms.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'Officers of the night shift are rumoured to have erased the pictures of two cameras.',
      'Officers of the night shift erased the pictures of two cameras.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Police maintain that Toll hanged himself from the window with a strip of blanket.',
      'Toll hanged himself from the window with a strip of blanket.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A human rights group said 212 people had been arrested in the first night.',
      'Human rights groups said 212 people had been arrested in the first night.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'The family’s doctor believes that the skull was fractured before Toll reached the station.',
      'The family’s doctor has determined that the skull was fractured before Toll reached the station.',
    ],
    [
      'control: hedge in the next sentence',
      null,
      'According to unconfirmed reports, the student was dragged out of a lecture by men without uniforms.',
      'The student is said to have been dragged out of a lecture by men without uniforms. Nobody has confirmed it.',
    ],
    [
      'control: hedge in other words',
      null,
      'Officers of the night shift are rumoured to have erased the pictures of two cameras.',
      'Rumour has it that officers of the night shift erased the pictures of two cameras.',
    ],
    [
      'control: attribution behind',
      null,
      'Police maintain that Toll hanged himself from the window with a strip of blanket.',
      'Toll hanged himself from the window with a strip of blanket, or so the police say.',
    ],
    [
      'control: one stays one',
      null,
      'A human rights group said 212 people had been arrested in the first night.',
      'There had been 212 arrests in the first night, according to a human rights group.',
    ],
    [
      'control: other source, firm',
      null,
      'The family’s doctor believes that the skull was fractured before Toll reached the station.',
      'The state coroner concluded on Sunday that the skull was fractured before Toll reached the station.',
    ],
  ],
};

const BANK: Event = {
  earlier: [
    'Halberd Bank did not open on Monday. The central bank of Corvia took away its licence over the weekend and froze the accounts of 210,000 customers.',
    'Deposits are insured up to 80,000 crowns. The bank’s founder, Viktor Ams, was arrested at the airport.',
  ],
  later: [
    'Some 210,000 customers cannot get at their money since Halberd Bank lost its licence. The central bank of Corvia closed it over the weekend.',
    'Viktor Ams, who founded the bank, was arrested at the airport. Up to 80,000 crowns of each deposit are insured.',
  ],
  published: ['2034-06-05', '2034-06-08'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The missing 900 million may have gone into a row of unfinished hotels on the coast.',
      'The missing 900 million went into a row of unfinished hotels on the coast.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The supervisors appear to have known of the forged balance sheets since 2031.',
      'Since 2031 the supervisors had known of the forged balance sheets.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'In her letter of resignation the chief auditor, Lena Moss, wrote that half of the loans existed only on paper.',
      'Half of the loans existed only on paper.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A central bank official, who asked not to be identified, said Halberd had been insolvent for two years.',
      'Central bank officials said Halberd had been insolvent for two years.',
    ],
    [
      'claim firmed',
      ['lost-attribution', 'lost-hedge', 'strengthened-claim'],
      'Prosecutors accuse Ams of having forged the minutes of eleven board meetings.',
      'Ams forged the minutes of eleven board meetings.',
    ],
    [
      'control: hedge in the next sentence',
      null,
      'The missing 900 million may have gone into a row of unfinished hotels on the coast.',
      'The missing 900 million went into a row of unfinished hotels on the coast: that, at least, is one theory.',
    ],
    [
      'control: later confirmed',
      null,
      'The supervisors appear to have known of the forged balance sheets since 2031.',
      'The supervisors had known of the forged balance sheets since 2031, as the finance minister confirmed on Thursday.',
    ],
    [
      'control: attribution moved',
      null,
      'In her letter of resignation the chief auditor, Lena Moss, wrote that half of the loans existed only on paper.',
      'Half of the loans existed only on paper, if one goes by the letter in which the chief auditor, Lena Moss, resigned.',
    ],
    [
      'control: one stays one',
      null,
      'A central bank official, who asked not to be identified, said Halberd had been insolvent for two years.',
      'Halberd had been insolvent for two years, said someone at the central bank who did not want to be identified.',
    ],
    [
      'control: charge kept',
      null,
      'Prosecutors accuse Ams of having forged the minutes of eleven board meetings.',
      'Ams is charged with forging the minutes of eleven board meetings.',
    ],
  ],
};

const WILDFIRE: Event = {
  earlier: [
    'A forest fire in the Calva hills has burned an area as large as the capital since Thursday. Four villages were cleared, and a monastery of the 12th century is in ruins.',
    'More than 900 firefighters are on the spot. The wind is to turn on Sunday.',
  ],
  later: [
    'The fire in the Calva hills, which broke out on Thursday, has now consumed as much land as the capital covers. The monastery is destroyed and four villages are empty.',
    'Firefighters, 900 of them, hope that the wind will turn on Sunday.',
  ],
  published: ['2034-08-05', '2034-08-06'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Nine beekeepers in the upper valley are feared dead.',
      'Nine beekeepers in the upper valley are dead.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'It was not clear whether the flames had been started on purpose, but a possible fire bomb was found below the chapel.',
      'A fire bomb was found below the chapel.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The mayor of Alto, Rosa Quin, complained that water bombers had stayed on the ground because nobody had paid for their fuel.',
      'Water bombers had stayed on the ground because nobody had paid for their fuel.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A volunteer said the radios had gone silent as soon as the mast burned.',
      'Rescuers said the radios had gone silent as soon as the mast burned.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'The fire has been linked to a power line that had not been cleared of branches since 2032.',
      'The fire was caused by a power line that had not been cleared of branches since 2032.',
    ],
    [
      'control: hedge in other words',
      null,
      'Nine beekeepers in the upper valley are feared dead.',
      'It is feared that nine beekeepers in the upper valley are dead.',
    ],
    [
      'control: hedge in other words',
      null,
      'It was not clear whether the flames had been started on purpose, but a possible fire bomb was found below the chapel.',
      'What could be a fire bomb was found below the chapel. Whether the flames had been started on purpose was not clear.',
    ],
    [
      'control: attribution by “she added”',
      null,
      'The mayor of Alto, Rosa Quin, complained that water bombers had stayed on the ground because nobody had paid for their fuel.',
      'Alto was left alone, said its mayor, Rosa Quin. Water bombers had stayed on the ground, she added, because nobody had paid for their fuel.',
    ],
    [
      'control: several in both',
      null,
      'Two volunteers said the radios had gone silent as soon as the mast burned.',
      'Volunteers said the radios had gone silent as soon as the mast burned.',
    ],
    [
      'control: other thing, similar words',
      null,
      'The fire has been linked to a power line that had not been cleared of branches since 2032.',
      'The great fire of 2026 was caused by a power line, and its owner had to pay 60 million crowns.',
    ],
  ],
};

const BOAT: Event = {
  earlier: [
    'LORN, Tuesday — Thirty-one bodies have been washed ashore at Cape Lorn since a boat with migrants turned over in a storm on Monday. Eighteen people reached the coast alive.',
    'The survivors are in a school in Lorn. The search will be taken up again at dawn.',
  ],
  later: [
    'Eighteen people are alive and thirty-one are dead after Monday’s storm, in which a boat full of migrants turned over off Cape Lorn.',
    'Those who lived have been taken to a school in Lorn. At dawn the search goes on.',
  ],
  published: ['2034-12-05', '2034-12-06'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The boat was presumably carrying more than a hundred people when it set out from Sidi Marsa.',
      'When it set out from Sidi Marsa, the boat was carrying more than a hundred people.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'A survivor told the Red Crescent that a grey patrol boat had rammed the migrants and driven off without lights.',
      'A grey patrol boat had rammed the migrants and driven off without lights.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A coastguard officer, who is not allowed to talk to the press, said the boat had refused help twice.',
      'The coastguard said the boat had refused help twice.',
    ],
    [
      'claim firmed',
      ['lost-hedge', 'lost-attribution', 'strengthened-claim'],
      'The alleged smuggler, a fisherman of 24, had thrown the compass overboard.',
      'The smuggler, a fisherman of 24, had thrown the compass overboard.',
    ],
    [
      'control: hedge in other words',
      null,
      'The boat was presumably carrying more than a hundred people when it set out from Sidi Marsa.',
      'More than a hundred people, it is assumed, were on the boat when it set out from Sidi Marsa.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'A survivor told the Red Crescent that a grey patrol boat had rammed the migrants and driven off without lights.',
      'One survivor has talked to the Red Crescent. A grey patrol boat, he said, had rammed the migrants and driven off without lights.',
    ],
    [
      'control: spokeswoman and body',
      null,
      'A coastguard spokeswoman said the boat had refused help twice.',
      'The coastguard said the boat had refused help twice.',
    ],
    [
      'control: charge kept',
      null,
      'The alleged smuggler, a fisherman of 24, had thrown the compass overboard.',
      'A fisherman of 24, who is suspected of being the smuggler, had thrown the compass overboard.',
    ],
  ],
};

/** One account: its headline and the paragraphs below. */
const headed = (kind: string, rule: Planted['rule'], headline: string, ...body: readonly string[]): Planted => ({
  kind,
  rule,
  texts: [[headline, ...body].join('\n\n')],
});

const hardened = (headline: string, ...body: readonly string[]): Planted =>
  headed('headline hardened', 'headline-exceeds-body', headline, ...body);

const fitting = (kind: string, headline: string, ...body: readonly string[]): Planted =>
  headed(`control: headline, ${kind}`, null, headline, ...body);

const HEADLINES: readonly Planted[] = [
  hardened(
    'Gas leak destroyed apartment block in Pelm',
    'Five people died when an apartment block in Pelm collapsed at breakfast time on Tuesday. Rescuers with dogs searched the rubble until dark.',
    'A gas leak may have destroyed the building, the fire brigade said. The tenants had been without heating since the weekend.',
  ),
  hardened(
    'Chocolate protects against stroke',
    'Who eats dark chocolate every day has fewer strokes: that is the result of a survey of 4,000 pensioners in Vidmar.',
    'The authors write that chocolate could protect against stroke but that people who eat it also tend to be richer and to walk more.',
  ),
  hardened(
    'Mayor took bribes from waste firm',
    'The prosecutor’s office in Denn has opened a case against the mayor, Ilse Kron. Her office was searched on Monday.',
    'She is alleged to have taken bribes from a waste firm between 2029 and 2032. Kron denies it.',
  ),
  hardened(
    'Rebels shot down airliner over Mesk',
    'An airliner with 88 people on board broke up in the air over the Mesk plateau on Sunday. There were no survivors.',
    'A government minister accused rebels of having shot down the airliner. The rebels say they have no weapon that reaches so high.',
  ),
  hardened(
    'Swimming pool closed because of legionella',
    'The indoor pool in Tarn Street will stay shut for at least two weeks, the town announced.',
    'It was closed because of suspected legionella in the showers. Results are due on Friday.',
  ),
  hardened(
    'Nurse poisoned eleven patients',
    'A nurse of 44 was arrested in Orlin on Thursday night in her flat. She had worked at the Saint Agnes home for nine years.',
    'Police believe the nurse poisoned eleven patients with an overdose of insulin. Four bodies are to be exhumed.',
  ),
  hardened(
    'Storm killed forty fishermen',
    'A storm with waves as high as houses passed over the Skerry banks during the night. Six boats have not come back.',
    'The storm is feared to have killed forty fishermen. Helicopters will search the banks as soon as the fog lifts.',
  ),
  hardened(
    'Hackers from Ruvia attacked parliament',
    'The computers of parliament were out of order for most of Wednesday. Members were told to switch off their telephones.',
    'A security firm suspects that hackers from Ruvia attacked parliament. The presidium would not comment.',
  ),
  headed(
    'headline hardened',
    ['headline-exceeds-body', 'broadened-source'],
    'Experts: bridge was unsafe for years',
    'The bridge over the Lenne fell into the river on Saturday with a lorry on it. The driver swam ashore.',
    'The bridge was unsafe for years, said Tom Harl, an engineer who retired from the roads office in 2028. The office itself would not say anything before the inquiry.',
  ),
  hardened(
    'Air pollution causes dementia, study shows',
    'The memory of people who live beside main roads gets worse sooner. Scientists in Ostby tested 6,200 people over eight years.',
    'The study suggests that air pollution may be linked to dementia, but it did not look at income or at noise.',
  ),
  hardened(
    'Government to sell railways',
    'The cabinet of Norren met for nine hours on Monday behind closed doors. Nothing was said to the press afterwards.',
    'The government is reportedly considering whether to sell the railways. Unions have called a meeting for Thursday.',
  ),
  hardened(
    'Fans started stadium fire',
    'A stand of the stadium in Brisk burned down after the match on Saturday. Nobody was in it any more.',
    'Investigators could not rule out that fans started the fire with flares; a fault in the wiring is just as possible.',
  ),
  fitting(
    'hedged',
    'Gas leak may have destroyed apartment block in Pelm',
    'Five people died when an apartment block in Pelm collapsed at breakfast time on Tuesday. Rescuers with dogs searched the rubble until dark.',
    'It is possible that a gas leak destroyed the building, the fire brigade said. The tenants had been without heating since the weekend.',
  ),
  fitting(
    'hedged',
    'Chocolate linked to fewer strokes',
    'Who eats dark chocolate every day has fewer strokes: that is the result of a survey of 4,000 pensioners in Vidmar.',
    'The authors found an association between chocolate and fewer strokes but write that people who eat it also tend to be richer and to walk more.',
  ),
  fitting(
    'charge',
    'Mayor accused of taking bribes from waste firm',
    'The prosecutor’s office in Denn has opened a case against the mayor, Ilse Kron. Her office was searched on Monday.',
    'She is alleged to have taken bribes from a waste firm between 2029 and 2032. Kron denies it.',
  ),
  fitting(
    'source named',
    'Minister: rebels shot down airliner over Mesk',
    'An airliner with 88 people on board broke up in the air over the Mesk plateau on Sunday. There were no survivors.',
    'A government minister accused rebels of having shot down the airliner. The rebels say they have no weapon that reaches so high.',
  ),
  fitting(
    'hedged',
    'Suspected legionella closes swimming pool',
    'The indoor pool in Tarn Street will stay shut for at least two weeks, the town announced.',
    'It was closed because legionella is thought to be in the showers. Results are due on Friday.',
  ),
  fitting(
    'asks',
    'Did nurse poison eleven patients?',
    'A nurse of 44 was arrested in Orlin on Thursday night in her flat. She had worked at the Saint Agnes home for nine years.',
    'Police believe the nurse poisoned eleven patients with an overdose of insulin. Four bodies are to be exhumed.',
  ),
  fitting(
    'hedged',
    'Forty fishermen feared dead in storm',
    'A storm with waves as high as houses passed over the Skerry banks during the night. Six boats have not come back.',
    'The storm may have killed forty fishermen. Helicopters will search the banks as soon as the fog lifts.',
  ),
  fitting(
    'confirmed further on',
    'Hackers from Ruvia attacked parliament',
    'The computers of parliament were out of order for most of Wednesday. At first a security firm only suspected that hackers from Ruvia had attacked parliament.',
    'On Friday the federal prosecutor confirmed that hackers from Ruvia attacked parliament. Three men have been charged.',
  ),
  fitting(
    'source named',
    'Bridge was unsafe for years, says former engineer',
    'The bridge over the Lenne fell into the river on Saturday with a lorry on it. The driver swam ashore.',
    'The bridge was unsafe for years, said Tom Harl, an engineer who retired from the roads office in 2028. The office itself would not say anything before the inquiry.',
  ),
  fitting(
    'plain',
    'Bridge over Lenne falls into river',
    'The bridge over the Lenne fell into the river on Saturday with a lorry on it. The driver swam ashore.',
    'A crack in a pillar may have been the reason, the roads office said.',
  ),
  fitting(
    'hedged',
    'Government considers sale of railways, reports say',
    'The cabinet of Norren met for nine hours on Monday behind closed doors. Nothing was said to the press afterwards.',
    'The government is reportedly considering whether to sell the railways. Unions have called a meeting for Thursday.',
  ),
  fitting(
    'plain',
    'Stadium stand burns down in Brisk',
    'A stand of the stadium in Brisk burned down after the match on Saturday. Nobody was in it any more.',
    'Investigators could not rule out that fans started the fire with flares; a fault in the wiring is just as possible.',
  ),
];

/** Sixteen invented events as pairs of accounts, and twelve edits and twelve controls of a headline over its own account. */
export const newsroomThird: readonly Planted[] = [
  ...accountsOf([
    TRAM,
    BAZAAR,
    FEVER,
    ELECTION,
    DOCKERS,
    TRIAL,
    LAMP,
    FLOOD,
    RUNWAY,
    FIREWORKS,
    WARD,
    CAVE,
    CUSTODY,
    BANK,
    WILDFIRE,
    BOAT,
  ]),
  ...HEADLINES,
];
