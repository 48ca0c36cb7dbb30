import { accountsOf, type Event } from './newsroom.js';

// Written by hand before the rules on strength were read by its writer, and scored once before anything was mended by it.

const CHAIRLIFT: Event = {
  earlier: [
    'VELM, Friday — A chairlift above the resort of Velm ran backwards for almost a minute on Friday morning, throwing skiers into the snow below the lower station. Nine people were taken to hospital in Brannick, two of them with broken backs.',
    'The lift had passed its yearly inspection in November. All six lifts of the resort were closed for the weekend.',
  ],
  later: [
    'Nine skiers are in hospital after a chairlift at Velm ran backwards on Friday and flung people from their seats near the lower station.',
    'The resort has shut its other lifts until Monday. An inspection in November had found nothing wrong.',
  ],
  published: ['2031-01-10', '2031-01-11'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'A worn coupling in the drive may have let the haul rope slip, which would explain why both brakes came on late.',
      'A worn coupling in the drive let the haul rope slip, and both brakes came on late.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Jonas Feld, who was sitting four chairs from the top, said the operator left his cabin twice in the ten minutes before the lift began to roll back.',
      'Twice in the ten minutes before the lift began to roll back, the operator left his cabin.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A mechanic at the resort said the emergency brake had been switched off since Tuesday because it kept tripping.',
      'Employees of the resort said the emergency brake had been switched off since Tuesday because it kept tripping.',
    ],
    [
      'control: hedge in other words',
      null,
      'A worn coupling in the drive may have let the haul rope slip, which would explain why both brakes came on late.',
      'It is possible that a worn coupling in the drive let the haul rope slip, so that both brakes came on late.',
    ],
    [
      'control: attribution moved',
      null,
      'Jonas Feld, who was sitting four chairs from the top, said the operator left his cabin twice in the ten minutes before the lift began to roll back.',
      'The operator left his cabin twice in the ten minutes before the lift began to roll back, a skier, Jonas Feld, recalled.',
    ],
    [
      'control: same speaker, other words',
      null,
      'A mechanic at the resort said the emergency brake had been switched off since Tuesday because it kept tripping.',
      'The emergency brake had been off since Tuesday because it kept tripping, according to one of the resort’s mechanics.',
    ],
  ],
};

const WAREHOUSE: Event = {
  earlier: [
    'A fire that broke out shortly after midnight destroyed three warehouses in the port of Tarsk and sent a column of black smoke over the old town. Some 400 residents of the harbour quarter spent the night in a sports hall.',
    'Fire crews from five towns fought the flames until noon. The port authority put the damage at 30 million crowns.',
  ],
  later: [
    'Three warehouses in the port of Tarsk have burned down, and about 400 people from the harbour quarter had to leave their homes overnight.',
    'Damage is put at 30 million crowns by the port authority. Firefighters from five towns were at work until midday.',
  ],
  published: ['2031-03-02', '2031-03-03'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Investigators believe the blaze started in a stack of lithium batteries that had been unloaded on Thursday without papers.',
      'The blaze started in a stack of lithium batteries, unloaded on Thursday without papers.',
    ],
    [
      'stronger word',
      ['strengthened-claim', 'lost-hedge'],
      'The fire marshal, Ada Renk, suspects that the sprinklers in the second warehouse were shut off by hand.',
      'The fire marshal, Ada Renk, has established that the sprinklers in the second warehouse were shut off by hand.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The owner of the batteries, the trading house Corvin & Sons, had been warned about its storage twice last year, the newspaper Port Mirror wrote, citing letters from the insurer.',
      'The owner of the batteries, the trading house Corvin & Sons, had been warned about its storage twice last year.',
    ],
    [
      'control: equally strong',
      null,
      'Investigators believe the blaze started in a stack of lithium batteries that had been unloaded on Thursday without papers.',
      'The blaze is thought to have started in lithium batteries that were unloaded without papers on Thursday.',
    ],
    [
      'control: attribution before',
      null,
      'The owner of the batteries, the trading house Corvin & Sons, had been warned about its storage twice last year, the newspaper Port Mirror wrote, citing letters from the insurer.',
      'The Port Mirror has published letters from the insurer. The owner of the batteries, the trading house Corvin & Sons, had been warned about its storage twice last year.',
    ],
    [
      'control: another claim, same words',
      null,
      'The fire marshal, Ada Renk, suspects that the sprinklers in the second warehouse were shut off by hand.',
      'The sprinklers in the third warehouse were not shut off by hand and worked until the roof fell, Renk added.',
    ],
  ],
};

const PRISON: Event = {
  earlier: [
    'OLDMOOR — Two inmates and a guard died when a protest over food at Oldmoor prison turned into a riot on Sunday evening, the justice ministry said. Order was restored at dawn.',
    'Families waited outside the gate for news on Monday. The prison holds 640 men in a building made for 400.',
  ],
  later: [
    'A guard and two prisoners are dead after a night of rioting at Oldmoor, a prison made for 400 that holds 640.',
    'It was calm again by dawn on Monday, with relatives of the prisoners standing at the gate.',
  ],
  published: ['2031-05-12', '2031-05-12'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The guard, Emil Tarr, was apparently beaten to death with a table leg in the laundry.',
      'The guard, Emil Tarr, 41, was beaten to death with a table leg in the prison laundry.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Guards fired rubber bullets into the cells of the east wing long after the men there had lain down on the floor, according to Amal Dorsey, a lawyer for three of the inmates.',
      'Long after the men had lain down on the floor, guards fired rubber bullets into the cells of the east wing.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One inmate, reached by telephone, said that meat crawling with maggots had been served three days running.',
      'Prisoners said that meat crawling with maggots had been served three days running.',
    ],
    [
      'control: hedge in other words',
      null,
      'The guard, Emil Tarr, was apparently beaten to death with a table leg in the laundry.',
      'The guard, Emil Tarr, seems to have been beaten to death with a table leg in the laundry.',
    ],
    [
      'control: attribution moved',
      null,
      'Guards fired rubber bullets into the cells of the east wing long after the men there had lain down on the floor, according to Amal Dorsey, a lawyer for three of the inmates.',
      'Amal Dorsey, who represents three of the inmates, accuses the guards of having fired rubber bullets into the cells of the east wing long after the men there had lain down on the floor.',
    ],
    [
      'control: other source, other claim',
      null,
      'One inmate, reached by telephone, said that meat crawling with maggots had been served three days running.',
      'Prisoners said that they had been served cold soup on Sunday, and that nobody had come to listen to them.',
    ],
  ],
};

const TANKER: Event = {
  earlier: [
    'The tanker Solvane ran aground in the strait of Leth on Wednesday night with 21 sailors and 18,000 tonnes of fuel oil on board. By Thursday noon a slick had reached the beaches of Ombra.',
    'Tugs will try to refloat the ship at high water on Saturday. Fishing in the strait was banned until further notice.',
  ],
  later: [
    'Oil from the stranded tanker Solvane has reached the beaches of Ombra, a day after the ship ran aground in the strait of Leth.',
    'Fishing is banned. The next attempt to refloat the ship, which carried 18,000 tonnes of fuel oil, is planned for Saturday’s high water.',
  ],
  published: ['2031-06-05', '2031-06-06'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The officer of the watch, who had been on duty for fourteen hours, is thought to have fallen asleep before the ship left the marked channel.',
      'After fourteen hours on duty the officer of the watch fell asleep before the ship left the marked channel.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Coast guard radar had shown the tanker off course for eleven minutes before anyone called it, a former pilot told Radio Ombra.',
      'Coast guard radar had shown the tanker off course for eleven minutes before anyone called it.',
    ],
    [
      'holder replaced',
      'broadened-source',
      'A spokesman for the owner, Blue Keel Shipping, said the steering gear had failed without any alarm.',
      'According to experts, the steering gear had failed without any alarm.',
    ],
    [
      'control: hedge in other words',
      null,
      'The officer of the watch, who had been on duty for fourteen hours, is thought to have fallen asleep before the ship left the marked channel.',
      'The officer of the watch, on duty for fourteen hours, probably fell asleep before the ship left the marked channel.',
    ],
    [
      'control: spokesman and company',
      null,
      'A spokesman for the owner, Blue Keel Shipping, said the steering gear had failed without any alarm.',
      'Blue Keel Shipping, which owns the tanker, said the steering gear had failed without any alarm.',
    ],
    [
      'control: attribution moved',
      null,
      'Coast guard radar had shown the tanker off course for eleven minutes before anyone called it, a former pilot told Radio Ombra.',
      'A former pilot told Radio Ombra that coast guard radar had shown the tanker off course for eleven minutes before anyone called it.',
    ],
  ],
};

const HELICOPTER: Event = {
  earlier: [
    'A helicopter that was taking vaccines to the flooded district of Sarn crashed into a hillside on Tuesday. The four people on board, all of them with the charity MedReach, were killed.',
    'The wreck was found by shepherds about two kilometres from the village of Ile. Flights to the district have stopped.',
  ],
  later: [
    'MedReach has lost four of its people in the crash of a helicopter that was on its way to flooded Sarn with vaccines.',
    'Shepherds found what was left of the machine near Ile. The charity has stopped its flights.',
  ],
  published: ['2031-08-19', '2031-08-21'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The machine was reportedly hit by a rocket fired from the ridge above Ile, and burned before it came down.',
      'The machine was hit by a rocket fired from the ridge above Ile and burned before it came down.',
    ],
    [
      'chain link lost',
      'broadened-source',
      'Rebels of the Northern Front have portable missiles and were seen with them in Ile on Monday, the defence ministry’s newspaper wrote, quoting an unnamed officer.',
      'The defence ministry says that rebels of the Northern Front have portable missiles and were seen with them in Ile on Monday.',
    ],
    [
      'weakened: hedge added',
      'weakened-claim',
      'The pilot turned back twice because of fog before he set out for the third time at 10.40.',
      'The pilot reportedly turned back twice because of fog before he set out for the third time at 10.40.',
    ],
    [
      'control: equally strong',
      null,
      'The machine was reportedly hit by a rocket fired from the ridge above Ile, and burned before it came down.',
      'There are reports that the machine was hit by a rocket fired from the ridge above Ile, and that it burned before it came down.',
    ],
    [
      'control: chain kept',
      null,
      'Rebels of the Northern Front have portable missiles and were seen with them in Ile on Monday, the defence ministry’s newspaper wrote, quoting an unnamed officer.',
      'An unnamed officer is quoted by the newspaper of the defence ministry as saying that rebels of the Northern Front have portable missiles and were seen with them in Ile on Monday.',
    ],
    [
      'control: told alike',
      null,
      'The pilot turned back twice because of fog before he set out for the third time at 10.40.',
      'Because of fog the pilot had turned back twice before setting out for the third time at 10.40.',
    ],
  ],
};

const GRAIN: Event = {
  earlier: [
    'Talks between Harland and Vess on the export of grain broke off on Monday night after four days. Both delegations left the hotel by separate doors and gave no press conference.',
    'Wheat rose by six per cent in early trading. The agreement in force runs out at the end of the month.',
  ],
  later: [
    'The grain talks of Harland and Vess have failed. After four days the delegations left their hotel by separate doors and spoke to nobody.',
    'An agreement that is still in force ends with the month. Wheat was up six per cent on Tuesday.',
  ],
  published: ['2031-07-08', '2031-07-09'],
  pairs: [
    [
      'speaker broadened',
      'broadened-source',
      'A Vess diplomat, who asked not to be named, said Harland had demanded the right to search every ship at sea.',
      'The government of Vess said that Harland had demanded the right to search every ship at sea.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Harland’s chief delegate had instructions from the start to let the talks fail, two people in the delegation told the Courier.',
      'From the start, Harland’s chief delegate had instructions to let the talks fail.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The search clause seems to have been inserted by the army at the last minute, against the wishes of the trade minister.',
      'Against the wishes of the trade minister, the search clause was inserted by the army at the last minute.',
    ],
    [
      'control: same speaker, other words',
      null,
      'A Vess diplomat, who asked not to be named, said Harland had demanded the right to search every ship at sea.',
      'Harland had demanded the right to search every ship at sea, said a diplomat from Vess who would not give a name.',
    ],
    [
      'control: attribution before',
      null,
      'Harland’s chief delegate had instructions from the start to let the talks fail, two people in the delegation told the Courier.',
      'Two people in the delegation talked to the Courier. Harland’s chief delegate, they said, had instructions from the start to let the talks fail.',
    ],
    [
      'control: hedge in other words',
      null,
      'The search clause seems to have been inserted by the army at the last minute, against the wishes of the trade minister.',
      'The army, it appears, inserted the search clause at the last minute, against the wishes of the trade minister.',
    ],
  ],
};

const CANTEEN: Event = {
  earlier: [
    'Sixty-four pupils of three primary schools in Dalby fell ill within hours of eating the same lunch on Thursday. Eleven were still in hospital on Friday, one of them in intensive care.',
    'The meals came from a kitchen in Rothe that cooks for 22 schools. It was closed by the health office on Friday morning.',
  ],
  later: [
    'A kitchen in Rothe that cooks for 22 schools has been closed after 64 pupils in Dalby fell ill from their lunch.',
    'Of the children, eleven are in hospital and one is in intensive care.',
  ],
  published: ['2031-09-26', '2031-09-27'],
  pairs: [
    [
      'stronger word',
      ['strengthened-claim', 'lost-hedge'],
      'The health office says that rice kept warm overnight is the likely source of the poisoning.',
      'The health office says that rice kept warm overnight was the source of the poisoning.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Kitchen staff had complained since spring about a cold store that would not go below twelve degrees, said Petra Oum of the catering union.',
      'Staff at the kitchen had complained since spring about a cold store that would not go below twelve degrees. Nobody came to mend it.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The caterer could have known by ten o’clock that the rice was bad, since a cook had sent a tray of it back.',
      'The caterer knew by ten o’clock that the rice was bad, since a cook had sent a tray of it back.',
    ],
    [
      'control: equally strong',
      null,
      'The health office says that rice kept warm overnight is the likely source of the poisoning.',
      'Rice kept warm overnight is probably the source of the poisoning, the health office says.',
    ],
    [
      'control: source in other place',
      null,
      'Kitchen staff had complained since spring about a cold store that would not go below twelve degrees, said Petra Oum of the catering union.',
      'According to the catering union, kitchen staff had complained since spring about a cold store that would not go below twelve degrees.',
    ],
    [
      'control: other claim, same words',
      null,
      'The caterer could have known by ten o’clock that the rice was bad, since a cook had sent a tray of it back.',
      'By ten o’clock the cook knew that the rice was bad, and sent a tray of it back.',
    ],
  ],
};

const BORDER: Event = {
  earlier: [
    'Shots were exchanged for about twenty minutes on the border between Tervia and Ost on Saturday. A Tervian conscript was killed, and two farmers on the other bank of the river were wounded.',
    'Each side accuses the other of having fired first. The crossing at Lume was closed to lorries.',
  ],
  later: [
    'A conscript from Tervia is dead and two farmers in Ost are wounded after twenty minutes of shooting across the border river.',
    'Lorries can no longer cross at Lume. Who fired first is in dispute.',
  ],
  published: [null, null],
  pairs: [
    [
      'attribution dropped',
      'lost-attribution',
      'The mayor of Lume claimed that Tervian soldiers had waded into the river and opened fire on men who were mending a net.',
      'Tervian soldiers had waded into the river and opened fire on men who were mending a net.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A shepherd said he saw a drone hang over the Tervian post for an hour before the first shot.',
      'Witnesses saw a drone hang over the Tervian post for an hour before the first shot, they said.',
    ],
    [
      'stronger word',
      'strengthened-claim',
      'The Tervian army assumes that the bullet came from a hunting rifle and not from a military weapon.',
      'The Tervian army has confirmed that the bullet came from a hunting rifle and not from a military weapon.',
    ],
    [
      'control: source carries on',
      null,
      'The mayor of Lume claimed that Tervian soldiers had waded into the river and opened fire on men who were mending a net.',
      'Lume’s mayor has accused the other side. Tervian soldiers, he claimed, had waded into the river and opened fire on men mending a net.',
    ],
    [
      'control: one stays one',
      null,
      'A shepherd said he saw a drone hang over the Tervian post for an hour before the first shot.',
      'For an hour before the first shot, a drone hung over the Tervian post, a shepherd in the area said.',
    ],
    [
      'control: equally strong',
      null,
      'The Tervian army assumes that the bullet came from a hunting rifle and not from a military weapon.',
      'The bullet, the Tervian army believes, came from a hunting rifle and not from a military weapon.',
    ],
  ],
};

const BREAKIN: Event = {
  earlier: [
    'Somebody broke into the election office of the city of Marrow on Sunday night and opened four steel cabinets. Ballot papers for the vote on 3 November were stored in the cellar.',
    'The city council meets in special session on Tuesday. The vote will be held as planned.',
  ],
  later: [
    'Four steel cabinets were opened in a burglary at Marrow’s election office, where the ballot papers for 3 November are stored.',
    'There are no plans to put off the vote. A special session of the council is set for Tuesday.',
  ],
  published: ['2031-10-20', '2031-10-21'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Police say the burglars may have had a key, since the lock of the back door was not damaged.',
      'The burglars had a key, police say; the lock of the back door was not damaged.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The opposition leader, Rhea Lindt, maintains that a list with the addresses of 90,000 voters has been missing since the night of the burglary.',
      'A list with the addresses of 90,000 voters has been missing since the night of the burglary, and nobody has seen it since.',
    ],
    [
      'weakened: word to claim',
      'weakened-claim',
      'The office’s director, Lars Ahn, said that every ballot paper in the cellar had been counted again and that none was missing.',
      'The office’s director, Lars Ahn, claimed that every ballot paper in the cellar had been counted again and that none was missing.',
    ],
    [
      'control: hedge in other words',
      null,
      'Police say the burglars may have had a key, since the lock of the back door was not damaged.',
      'Police do not rule out that the burglars had a key, since the lock of the back door was not damaged.',
    ],
    [
      'control: attribution moved',
      null,
      'The opposition leader, Rhea Lindt, maintains that a list with the addresses of 90,000 voters has been missing since the night of the burglary.',
      'Missing since the night of the burglary, if one believes the opposition leader, Rhea Lindt, is a list with the addresses of 90,000 voters.',
    ],
    [
      'control: told alike',
      null,
      'The office’s director, Lars Ahn, said that every ballot paper in the cellar had been counted again and that none was missing.',
      'Every ballot paper in the cellar had been counted again, and none was missing, said Lars Ahn, the office’s director.',
    ],
  ],
};

const STADIUM: Event = {
  earlier: [
    'Part of a temporary stand gave way at the Corran cup final on Saturday, eleven minutes into the second half. Thirty-one spectators were hurt and the match was abandoned.',
    'The stand had been put up in nine days. It is to be taken down on Monday.',
  ],
  later: [
    'The cup final at Corran was abandoned when a stand put up only days earlier partly collapsed. Thirty-one people were injured.',
    'Workers are to take the stand down on Monday.',
  ],
  published: ['2031-05-25', '2031-05-26'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Bolts in the third row of supports were possibly left loose by the fitters, who worked at night and in the rain.',
      'Working at night and in the rain, the fitters left bolts in the third row of supports loose.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      '“The builders told us on Thursday that they were short of braces,” the groundsman, Piet Mahr, said. He also said that the club had sold 600 tickets more than the stand had seats.',
      'The groundsman, Piet Mahr, remembers being told on Thursday that braces were short. The club had sold 600 tickets more than the stand had seats.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'An engineer who looked at photographs for this newspaper said the stand lacked at least forty diagonal braces.',
      'Engineers said the stand lacked at least forty diagonal braces.',
    ],
    [
      'control: hedge kept',
      null,
      'Bolts in the third row of supports were possibly left loose by the fitters, who worked at night and in the rain.',
      'Perhaps the fitters, who worked at night and in the rain, left bolts in the third row of supports loose.',
    ],
    [
      'control: several in both',
      null,
      'Two engineers who looked at photographs for this newspaper said the stand lacked at least forty diagonal braces.',
      'Engineers said the stand lacked at least forty diagonal braces.',
    ],
    [
      'control: another event',
      null,
      'Bolts in the third row of supports were possibly left loose by the fitters, who worked at night and in the rain.',
      'When a stand fell at Haugen in 2019, bolts in the second row of supports had been left loose by the fitters.',
    ],
  ],
};

const WATER: Event = {
  earlier: [
    'Half of the town of Ister was without water for most of Tuesday after computers at the pumping station went dark. Schools sent their pupils home at ten.',
    'Water was back in most streets by evening. The town hands out bottles in the market hall.',
  ],
  later: [
    'Water is running again in Ister, where half the town had none on Tuesday because computers at the pumping station had failed.',
    'Bottles are still being handed out in the market hall, and schools are to open as usual.',
  ],
  published: ['2031-02-11', '2031-02-12'],
  pairs: [
    [
      'attribution dropped',
      'lost-attribution',
      'The attackers got in through the account of an engineer who had left the utility in 2028, the interior minister, Nora Aske, told parliament.',
      'The attackers got in through the account of an engineer who had left the utility in 2028. That account was never closed.',
    ],
    [
      'stronger word',
      ['strengthened-claim', 'lost-hedge'],
      'A group calling itself Grey Tide might be behind the attack, the security firm Halden wrote in a blog post.',
      'A group calling itself Grey Tide is almost certainly behind the attack, the security firm Halden wrote in a blog post.',
    ],
    [
      'chain link lost',
      ['broadened-source', 'lost-attribution'],
      'The utility had refused to pay a ransom of 40 coins on Monday, according to the broadcaster TV Ister, which cited an employee.',
      'The utility said it had refused to pay a ransom of 40 coins on Monday.',
    ],
    [
      'control: attribution moved',
      null,
      'The attackers got in through the account of an engineer who had left the utility in 2028, the interior minister, Nora Aske, told parliament.',
      'Nora Aske, the interior minister, told parliament on Tuesday how it was done: the attackers got in through the account of an engineer who had left the utility in 2028.',
    ],
    [
      'control: hedge in other words',
      null,
      'A group calling itself Grey Tide might be behind the attack, the security firm Halden wrote in a blog post.',
      'The security firm Halden wrote in a blog post that a group calling itself Grey Tide could be behind the attack.',
    ],
    [
      'control: chain kept',
      null,
      'The utility had refused to pay a ransom of 40 coins on Monday, according to the broadcaster TV Ister, which cited an employee.',
      'TV Ister, citing an employee, reported that the utility had refused to pay a ransom of 40 coins on Monday.',
    ],
  ],
};

const MINE: Event = {
  earlier: [
    'Seventeen miners were killed by a gas blast in the Kesting pit on Thursday, 600 metres below the ground. Six others were brought up alive after nineteen hours.',
    'The government has declared two days of mourning. The pit belongs to the group Norrcoal.',
  ],
  later: [
    'The blast in Norrcoal’s Kesting pit has cost seventeen lives. Rescuers brought up six men alive after nineteen hours.',
    'Two days of mourning have been declared.',
  ],
  published: ['2031-11-14', '2031-11-17'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Gas meters on the lower level had allegedly been covered with rags so that the coal cutters would not stop.',
      'So that the coal cutters would not stop, gas meters on the lower level had been covered with rags.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Survivors say they smelled gas at the start of the shift and told the foreman, who sent them back to work.',
      'The men smelled gas at the start of the shift and told the foreman. He sent them back to work.',
    ],
    [
      'stronger word',
      'strengthened-claim',
      'Prosecutors suspect that the entries in the ventilation log were written after the blast.',
      'Prosecutors have found that the entries in the ventilation log were written after the blast.',
    ],
    [
      'control: hedge in other words',
      null,
      'Gas meters on the lower level had allegedly been covered with rags so that the coal cutters would not stop.',
      'It is alleged that gas meters on the lower level had been covered with rags so that the coal cutters would not stop.',
    ],
    [
      'control: source in split sentence',
      null,
      'Survivors say they smelled gas at the start of the shift and told the foreman, who sent them back to work.',
      'The survivors tell of a smell of gas at the start of the shift. They told the foreman, who sent them back to work.',
    ],
    [
      'control: doubt carried by a noun',
      null,
      'Prosecutors suspect that the entries in the ventilation log were written after the blast.',
      'The prosecutors’ suspicion is that the entries in the ventilation log were written after the blast.',
    ],
  ],
};

/** Twelve invented events in journalists' English: 36 edits and 36 controls. */
export const newsroomFirst = accountsOf([
  CHAIRLIFT,
  WAREHOUSE,
  PRISON,
  TANKER,
  HELICOPTER,
  GRAIN,
  CANTEEN,
  BORDER,
  BREAKIN,
  STADIUM,
  WATER,
  MINE,
]);
