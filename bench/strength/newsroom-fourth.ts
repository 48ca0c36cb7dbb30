import { accountsOf, type Event } from './newsroom.js';
import type { Planted } from './planted.js';

// Written by another hand, which had read the format of the third set of this kind and nothing of the rules; not scored by its writer.

const MUSEUM: Event = {
  earlier: [
    'OSTREL, Saturday — Three panels by the sixteenth-century master Jorn Velde were cut from their frames at the Municipal Museum in the night to Friday. The alarm did not sound.',
    'The museum is closed until further notice. The panels are insured for 9 million crowns.',
  ],
  later: [
    'The Ostrel museum from which three panels by Jorn Velde were stolen last week kept its doors shut on Tuesday, and visitors with tickets were turned away at the gate.',
    'The three works are insured for 9 million crowns.',
  ],
  published: ['2034-01-21', '2034-01-25'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The thieves seem to have come over the roof of the adjoining music school, where a skylight was found open.',
      'They came over the roof of the music school next door. A skylight was found open there.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The motion detectors on the second floor had been switched off since August to save money, a former guard told the Ostrel Courier.',
      'Since August the motion detectors on the second floor had been switched off. The museum was saving money.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'One member of the city council, Pia Strand, called on the director to resign.',
      'City councillors are calling on the director to resign.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Investigators are examining whether a restorer who left in the spring passed on the plans of the building.',
      'A restorer who left in the spring passed on the plans of the building, and on Monday investigators searched her flat.',
    ],
    [
      'control: hedge in other words',
      null,
      'The thieves seem to have come over the roof of the adjoining music school, where a skylight was found open.',
      'Their way in was probably the roof of the music school next door, where a skylight was found open.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'The motion detectors on the second floor had been switched off since August to save money, a former guard told the Ostrel Courier.',
      'A man who used to work at the museum as a guard has talked to the Ostrel Courier. The motion detectors on the second floor had been switched off since August, he said, to save money.',
    ],
    [
      'control: other thing, similar words',
      null,
      'The thieves seem to have come over the roof of the adjoining music school, where a skylight was found open.',
      'On Monday roofers were at work on the music school next door. They nailed the skylight shut.',
    ],
    [
      'control: one stays one',
      null,
      'One member of the city council, Pia Strand, called on the director to resign.',
      'The director must resign, in the opinion of Pia Strand, who sits on the city council.',
    ],
  ],
};

const WATER: Event = {
  earlier: [
    'DENBY FALLS (CP) — About 30,000 people in Denby Falls were told Wednesday not to drink from the tap after a sweet smell was noticed in the water across the east side of town.',
    'The county is handing out bottled water at the fairground. Schools are closed through Friday.',
  ],
  later: [
    'For a second day, residents of Denby Falls lined up at the fairground Thursday for bottled water, under orders not to drink what comes out of the tap.',
    'Schools stay closed through Friday.',
  ],
  published: ['2034-02-08', '2034-02-09'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The smell likely comes from a degreaser used at the rail yard upstream of the water intake.',
      'The smell comes from a degreaser. It is used at the rail yard, upstream of the water intake.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Plant operators noticed the odor Sunday and waited two days before telling the state, according to an internal e-mail seen by CP.',
      'It was Sunday when plant operators noticed the odor. They waited two days before telling the state.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A pediatrician at St. Anne’s, Dr. Leah Morrow, said she had seen a dozen children with rashes since Monday.',
      'Doctors say they have seen a dozen children with rashes since Monday.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'The state environment agency said the spill was linked to the failure of a valve that was last inspected in 2019.',
      'The failure of a valve last inspected in 2019 caused the spill, the state environment agency said.',
    ],
    [
      'control: hedge in other words',
      null,
      'The smell likely comes from a degreaser used at the rail yard upstream of the water intake.',
      'A degreaser used at the rail yard, upstream of the water intake, is in all probability what people smell.',
    ],
    [
      'control: hedge moved',
      null,
      'The smell likely comes from a degreaser used at the rail yard upstream of the water intake.',
      'Upstream of the water intake is a rail yard, the likely source of the smell: a degreaser is used there.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'Plant operators noticed the odor Sunday and waited two days before telling the state, according to an internal e-mail seen by CP.',
      'CP has seen an internal e-mail from the plant. Operators noticed the odor Sunday, it says, and waited two days before telling the state.',
    ],
    [
      'control: equally strong',
      null,
      'The state environment agency said the spill was linked to the failure of a valve that was last inspected in 2019.',
      'There is a link between the spill and the failure of a valve last inspected in 2019, according to the state environment agency.',
    ],
  ],
};

const CYCLIST: Event = {
  earlier: [
    'The Tour of the Lakes lost its leader on Saturday when the Marrano rider Tomas Ekl was withdrawn by his team on the morning of the mountain stage. Ekl, 27, led by 48 seconds.',
    'The race ends on Sunday in Vesper. The leader’s jersey passes to the Dane Rasmus Holt.',
  ],
  later: [
    'He should have been in yellow. Instead Tomas Ekl, 27, sat in a hotel car park with his bags packed and his cap pulled down, 48 seconds up and out of the Tour of the Lakes.',
    'Denmark’s Rasmus Holt rides into Vesper today as leader.',
  ],
  published: ['2034-06-10', '2034-06-11'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Ekl’s withdrawal is reportedly connected with an abnormal reading in his blood passport.',
      'The withdrawal is connected with an abnormal reading in his blood passport.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The team had been warned twice in the spring about the doctor it employs, the president of the federation, Odile Carr, said.',
      'Twice in the spring the team had been warned about the doctor it employs. It kept him on.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A former team mate, who asked not to be named, described ice boxes being carried up the back stairs of the hotel.',
      'Ice boxes being carried up the back stairs of the hotel: that is what former team mates describe.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Ekl allegedly met the doctor at a motorway hotel on the eve of the race.',
      'On the eve of the race the star met the doctor at a motorway hotel.',
    ],
    [
      'control: charge kept',
      null,
      'Ekl allegedly met the doctor at a motorway hotel on the eve of the race.',
      'It is alleged that on the eve of the race Ekl and the doctor met at a motorway hotel.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'The team had been warned twice in the spring about the doctor it employs, the president of the federation, Odile Carr, said.',
      'Twice in the spring the team had been warned about the doctor it employs. That is what Odile Carr, the president of the federation, said.',
    ],
    [
      'control: one stays one',
      null,
      'A former team mate, who asked not to be named, described ice boxes being carried up the back stairs of the hotel.',
      'Ice boxes went up the back stairs of the hotel, according to a man who once rode with him and does not want his name in the paper.',
    ],
    [
      'control: later confirmed',
      null,
      'Ekl’s withdrawal is reportedly connected with an abnormal reading in his blood passport.',
      'Late on Saturday night the cycling union confirmed it: the withdrawal is connected with an abnormal reading in his blood passport.',
    ],
  ],
};

const MUTINY: Event = {
  earlier: [
    'SANTA REVA, Sunday. Shots were heard for two hours before dawn at the Quintero barracks in the north of the capital. By eight o’clock the streets around it were in the hands of the presidential guard.',
    'State television broadcast folk music all day. The airport is open.',
  ],
  later: [
    'From our correspondent. The capital of Montara awoke on Monday to empty streets, a day after the presidential guard sealed off the district around the Quintero barracks, where there had been shooting before dawn.',
    'A curfew from nine in the evening is in force.',
  ],
  published: [null, null],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'General Abreu, the chief of staff, is rumoured to have been placed under house arrest.',
      'The chief of staff, General Abreu, has been placed under house arrest.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'Perhaps a dozen conscripts lost their lives in the courtyard when an armoured car broke through the gate.',
      'When an armoured car broke through the gate, a dozen conscripts lost their lives in the courtyard.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The mutineers had not been paid since Easter, a sergeant reached by telephone said.',
      'Since Easter the mutineers had not been paid, and the bread ration had been halved.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'The defence ministry said it planned to disband the Third Battalion, from which most of the mutineers came.',
      'The defence ministry said it had disbanded the Third Battalion. Most of the mutineers came from it.',
    ],
    [
      'control: hedge in other words',
      null,
      'General Abreu, the chief of staff, is rumoured to have been placed under house arrest.',
      'Rumour has it that the chief of staff, General Abreu, is under house arrest.',
    ],
    [
      'control: hedge in the next sentence',
      null,
      'Perhaps a dozen conscripts lost their lives in the courtyard when an armoured car broke through the gate.',
      'An armoured car broke through the gate, and a dozen conscripts lost their lives in the courtyard. That number, though, is no more than a guess.',
    ],
    [
      'control: attribution by “he added”',
      null,
      'The mutineers had not been paid since Easter, a sergeant reached by telephone said.',
      'A sergeant whom we reached by telephone spoke in a whisper. The mutineers, he added before the line broke, had not been paid since Easter.',
    ],
    [
      'control: equally strong',
      null,
      'The defence ministry said it planned to disband the Third Battalion, from which most of the mutineers came.',
      'The Third Battalion, home of most of the mutineers, is to be disbanded, according to the defence ministry.',
    ],
  ],
};

const REVENUE: Event = {
  earlier: [
    'The personal records of some 1.2 million taxpayers were copied from the servers of the Revenue Office at Carrow, the treasury disclosed on Monday. The office noticed the intrusion on 3 March.',
    'Taxpayers will receive a letter. A helpline opens on Tuesday.',
  ],
  later: [
    'Callers to the helpline of the Revenue Office waited for hours on Tuesday, a day after it became known that the records of some 1.2 million taxpayers had been copied.',
    'Letters to those affected go out this week.',
  ],
  published: ['2034-03-13', '2034-03-15'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The intruders probably had access to the servers for eleven weeks before anyone noticed.',
      'For eleven weeks the intruders had access to the servers before anyone noticed.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The passwords of senior staff were kept in an unprotected spreadsheet, says a contractor who worked at Carrow until January.',
      'Senior staff at Carrow kept their passwords in a spreadsheet, and the spreadsheet was unprotected.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'The shadow treasury spokesman, Alan Prior, called the affair the gravest failure of the state in a generation.',
      'Opposition politicians have called the affair the gravest failure of the state in a generation.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Officials could not rule out that bank details were among the data taken.',
      'Bank details were among the data taken, officials conceded.',
    ],
    [
      'control: hedge in other words',
      null,
      'The intruders probably had access to the servers for eleven weeks before anyone noticed.',
      'It is believed that eleven weeks passed, with the intruders having access to the servers, before anyone noticed.',
    ],
    [
      'control: attribution in a clause',
      null,
      'The passwords of senior staff were kept in an unprotected spreadsheet, says a contractor who worked at Carrow until January.',
      'If a contractor who was at Carrow until January is right, senior staff kept their passwords in an unprotected spreadsheet.',
    ],
    [
      'control: one stays one',
      null,
      'The shadow treasury spokesman, Alan Prior, called the affair the gravest failure of the state in a generation.',
      'For Alan Prior, who speaks on the treasury for the opposition, the state has not failed so gravely in a generation.',
    ],
    [
      'control: equally strong',
      null,
      'Officials could not rule out that bank details were among the data taken.',
      'It remains possible, officials said, that the data taken include bank details.',
    ],
  ],
};

const AVALANCHE: Event = {
  earlier: [
    'ST. MARTEN, Sunday — An avalanche came down on the Hochgrat piste at 11.20 on Sunday morning and buried part of a ski school. Nine people were dug out alive.',
    'The lifts on the Hochgrat stand still. Danger level four had been in force since Friday.',
  ],
  later: [
    'The search on the Hochgrat above St. Marten went into its second day on Monday. Nine people had been dug out alive after the avalanche of Sunday morning.',
    'The lifts on that side of the valley are closed.',
  ],
  published: ['2034-01-29', '2034-01-31'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Two instructors are feared to be still under the snow.',
      'Two instructors are still under the snow. Their families have come up to the village.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'A pair of free-riders presumably set off the slab above the closed gully.',
      'The slab above the closed gully was set off by a pair of free-riders, and there is much anger in the village.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The piste should have been shut at nine, in the view of the mountain guide Veit Loser.',
      'At nine the piste should have been shut. It was open.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A guest at the Hotel Alpenrose said that the siren had come on only after the snow had stopped moving.',
      'Only after the snow had stopped moving did the siren come on, guests at the Hotel Alpenrose said.',
    ],
    [
      'control: hedge in other words',
      null,
      'Two instructors are feared to be still under the snow.',
      'There are fears that two instructors still lie under the snow.',
    ],
    [
      'control: later confirmed',
      null,
      'A pair of free-riders presumably set off the slab above the closed gully.',
      'Two free-riders gave themselves up in the next valley on Monday. They have admitted to police that they set off the slab above the closed gully.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'The piste should have been shut at nine, in the view of the mountain guide Veit Loser.',
      'Veit Loser has been a guide on this mountain for thirty years. To his mind the piste should have been shut at nine.',
    ],
    [
      'control: one stays one',
      null,
      'A guest at the Hotel Alpenrose said that the siren had come on only after the snow had stopped moving.',
      'The siren, as a guest of the Alpenrose remembers it, came on when the snow had already stopped moving.',
    ],
  ],
};

const DEPOT: Event = {
  earlier: [
    'Six fuel tanks burned at the Belskoy depot behind the front on Wednesday night after an attack from the air. Three firefighters were killed when a tank burst.',
    'The smoke could be seen forty kilometres away. Trains to the south are diverted.',
  ],
  later: [
    'The fire at the Belskoy depot, which was attacked from the air on Wednesday night, was still burning on Friday. Three firefighters have died there.',
    'Trains to the south go the long way round by Irmin.',
  ],
  published: ['2034-09-14', '2034-09-15'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The drones were apparently launched from a fishing vessel off the coast.',
      'The drones had been launched from a fishing vessel off the coast, which has since put out to sea.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Fourteen drones were shot down on the approach, the general staff in Porvo asserted.',
      'On the approach fourteen drones were shot down. The rest got through.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Markings on a wing found in the reeds point to a manufacturer in Khelm.',
      'A wing was found in the reeds. Its markings prove that the manufacturer is in Khelm.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Some of the guards at the depot had left their posts, the governor said.',
      'All the guards at the depot had left their posts, said the governor.',
    ],
    [
      'control: hedge moved',
      null,
      'The drones were apparently launched from a fishing vessel off the coast.',
      'It was a fishing vessel off the coast, or so it appears, from which the drones were launched.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'Fourteen drones were shot down on the approach, the general staff in Porvo asserted.',
      'The general staff in Porvo speaks of a success. On the approach, it asserts, fourteen drones were shot down.',
    ],
    [
      'control: other thing, similar words',
      null,
      'Markings on a wing found in the reeds point to a manufacturer in Khelm.',
      'The pumps at the depot come from a manufacturer in Khelm and cannot be replaced while the war lasts.',
    ],
    [
      'control: equally strong',
      null,
      'Some of the guards at the depot had left their posts, the governor said.',
      'According to the governor, a number of those guarding the depot were not at their posts.',
    ],
  ],
};

const TABLET: Event = {
  earlier: [
    'The drug maker Halvorsen withdrew its migraine tablet Cefalin in eleven countries on Friday after reports of liver damage. About 400,000 people take it.',
    'Halvorsen’s shares fell by a fifth. Patients are to see their doctor before they stop.',
  ],
  later: [
    'Pharmacists in eleven countries cleared Cefalin from their shelves over the weekend after Halvorsen withdrew the migraine tablet, which about 400,000 people take.',
    'Patients are to see their doctor before they stop.',
  ],
  published: ['2034-04-21', '2034-04-24'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Taken with certain antibiotics, the tablet could raise the level of a liver enzyme to ten times the normal.',
      'The tablet raises the level of a liver enzyme to ten times the normal when it is taken with certain antibiotics.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Halvorsen knew of the first cases as early as 2031, a whistleblower has told the regulator.',
      'As early as 2031, three years before it acted, Halvorsen knew of the first cases.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'Professor Ines Aldous, a liver specialist at the University of Corrin, said the tablet should never have been licensed.',
      'The tablet should never have been licensed, liver specialists say.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'A Finnish study found that women over sixty who took Cefalin were more likely to suffer from jaundice.',
      'Cefalin causes jaundice in women over sixty, a Finnish study found.',
    ],
    [
      'control: hedge in other words',
      null,
      'Taken with certain antibiotics, the tablet could raise the level of a liver enzyme to ten times the normal.',
      'It is possible for the tablet, when taken with certain antibiotics, to raise the level of a liver enzyme to ten times the normal.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'Halvorsen knew of the first cases as early as 2031, a whistleblower has told the regulator.',
      'Halvorsen knew of the first cases as early as 2031. So says a whistleblower, who has made a statement to the regulator.',
    ],
    [
      'control: one stays one',
      null,
      'Professor Ines Aldous, a liver specialist at the University of Corrin, said the tablet should never have been licensed.',
      '“It should never have been licensed,” said Ines Aldous, who teaches at the University of Corrin and specialises in the liver, of the tablet.',
    ],
    [
      'control: equally strong',
      null,
      'A Finnish study found that women over sixty who took Cefalin were more likely to suffer from jaundice.',
      'Jaundice was more frequent among women over sixty on Cefalin, according to a study from Finland.',
    ],
  ],
};

const MAYOR: Event = {
  earlier: [
    'Police searched the town hall of Port Amberley and the home of the mayor, Derek Lyle, on Thursday morning. They carried off forty boxes of files on the redevelopment of the old docks.',
    'Lyle, 58, has been mayor for eleven years. He was not at home during the search.',
  ],
  later: [
    'Port Amberley’s mayor, Derek Lyle, 58, kept his curtains drawn yesterday as the whole town talked of the forty boxes of files that police carried out of the town hall on Thursday.',
    'He has run the town for eleven years.',
  ],
  published: ['2034-10-12', '2034-10-14'],
  pairs: [
    [
      'attribution dropped',
      ['lost-attribution', 'lost-hedge', 'strengthened-claim'],
      'The mayor’s villa on Lake Orra was paid for by the builder Kroll, an opposition councillor alleges.',
      'Builder Kroll paid for the mayor’s villa on Lake Orra, sauna and all.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A clerk in the planning department said the files on the docks had been kept in the mayor’s own safe.',
      'According to staff in the planning department, the files on the docks were kept in the mayor’s own safe.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Lyle is suspected of having taken 300,000 pounds to wave through the permit for the marina.',
      'Lyle took 300,000 pounds to wave through the permit for the marina.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Lyle told colleagues that he was considering whether to resign.',
      'Lyle has told colleagues that he will resign.',
    ],
    [
      'control: charge kept',
      null,
      'Lyle is suspected of having taken 300,000 pounds to wave through the permit for the marina.',
      'The suspicion against Lyle is that he waved through the permit for the marina in return for 300,000 pounds.',
    ],
    [
      'control: attribution moved',
      null,
      'The mayor’s villa on Lake Orra was paid for by the builder Kroll, an opposition councillor alleges.',
      'A councillor of the opposition makes this allegation: that builder Kroll paid for the mayor’s villa on Lake Orra.',
    ],
    [
      'control: one stays one',
      null,
      'A clerk in the planning department said the files on the docks had been kept in the mayor’s own safe.',
      'The files on the docks? Kept in the mayor’s own safe, said a clerk who works in planning.',
    ],
    [
      'control: equally strong',
      null,
      'Lyle told colleagues that he was considering whether to resign.',
      'To colleagues Lyle said that he was thinking about stepping down.',
    ],
  ],
};

const EXAM: Event = {
  earlier: [
    'RAJPURA, MAY 8 — The state board on Monday cancelled the class 12 mathematics paper for 6.4 lakh students, hours after photographs of it were circulated on mobile phones. A fresh date will be announced.',
    'Students blocked the Ring Road for an hour. The police used no force.',
  ],
  later: [
    'A day after the class 12 mathematics paper was cancelled, students again blocked the Ring Road in Rajpura on Tuesday. The cancellation affects 6.4 lakh of them.',
    'The board has not named a fresh date.',
  ],
  published: ['2034-05-08', '2034-05-09'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'The photographs, it would seem, were taken inside the strongroom of a school in Dholi district.',
      'It was inside the strongroom of a school in Dholi district that the photographs were taken.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'Copies were sold for Rs 15,000 each at a coaching centre near the bus stand, a parent told this newspaper.',
      'At a coaching centre near the bus stand, copies were sold for Rs 15,000 each.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'A teachers’ union leader, S. K. Bhalla, accused the board of shielding its own officers.',
      'Teachers have accused the board of shielding its own officers, and have called for a march on Thursday.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Nearly half of the strongrooms in the district had no camera, an audit found last year.',
      'An audit last year found that most of the strongrooms in the district had no camera.',
    ],
    [
      'control: hedge in other words',
      null,
      'The photographs, it would seem, were taken inside the strongroom of a school in Dholi district.',
      'By all appearances, the strongroom of a school in Dholi district is where the photographs were taken.',
    ],
    [
      'control: attribution in the next sentence',
      null,
      'Copies were sold for Rs 15,000 each at a coaching centre near the bus stand, a parent told this newspaper.',
      'Copies were sold at a coaching centre near the bus stand for Rs 15,000 each. This newspaper was told so by a parent.',
    ],
    [
      'control: one stays one',
      null,
      'A teachers’ union leader, S. K. Bhalla, accused the board of shielding its own officers.',
      'The board is shielding its own officers, charged S. K. Bhalla, who leads a teachers’ union.',
    ],
    [
      'control: equally strong',
      null,
      'Nearly half of the strongrooms in the district had no camera, an audit found last year.',
      'Close to 50 per cent of the strongrooms in the district, according to an audit of last year, were without a camera.',
    ],
  ],
};

const TIGRESS: Event = {
  earlier: [
    'A tigress called Sura got out of her enclosure at Welbourne Zoo on Sunday afternoon and was on the loose for three hours. A keeper was bitten in the arm.',
    'About 2,000 visitors were led out through the aquarium. Sura is nine years old.',
  ],
  later: [
    'Sura is back behind bars. The nine-year-old tigress who had the run of Welbourne Zoo for three hours on Sunday was sleeping off the dart on Monday morning.',
    'The keeper who was bitten in the arm is doing well.',
  ],
  published: ['2034-07-16', '2034-07-17'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'A bolt on the inner gate may not have been closed after the morning feed.',
      'After the morning feed a bolt on the inner gate was not closed. The rest was easy for a cat of her weight.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The fence was “tested and sound” on Saturday, a statement by the zoo said.',
      'On Saturday the fence had been tested and was sound.',
    ],
    [
      'speaker broadened',
      'broadened-source',
      'Jo Fenwick, a mother of two from Harrock, said nobody had told them why they had to run.',
      'Nobody had told them why they had to run, shaken families said.',
    ],
    [
      'claim firmed',
      'strengthened-claim',
      'Inspectors recommended in May that the zoo replace the gate.',
      'In May inspectors ordered the zoo to replace the gate.',
    ],
    [
      'control: hedge in other words',
      null,
      'A bolt on the inner gate may not have been closed after the morning feed.',
      'Perhaps someone did not close a bolt on the inner gate after the morning feed.',
    ],
    [
      'control: attribution moved',
      null,
      'The fence was “tested and sound” on Saturday, a statement by the zoo said.',
      '“Tested and sound”: in these words the zoo’s statement describes the state of the fence on Saturday.',
    ],
    [
      'control: other thing, similar words',
      null,
      'A bolt on the inner gate may not have been closed after the morning feed.',
      'The inner gate was welded shut on Monday after the morning feed.',
    ],
    [
      'control: equally strong',
      null,
      'Inspectors recommended in May that the zoo replace the gate.',
      'It was the advice of inspectors in May that the gate be replaced.',
    ],
  ],
};

const BLAST: Event = {
  earlier: [
    'An explosion tore away the front of a five-storey apartment house in Lipnik Street in Dravec at 4.10 on Tuesday morning. Seven residents were killed.',
    'Forty people are being housed in a gymnasium. The street is closed in both directions.',
  ],
  later: [
    'Seven residents were killed when the front of an apartment house in Dravec was blown off in the early hours of Tuesday.',
    'A gymnasium serves as shelter for forty people.',
  ],
  published: ['2034-11-14', '2034-11-15'],
  pairs: [
    [
      'hedge removed',
      'lost-hedge',
      'Early indications are that gas leaked from a pipe in the cellar that was being replaced.',
      'Gas leaked from a pipe in the cellar. The pipe was being replaced.',
    ],
    [
      'hedge removed',
      'lost-hedge',
      'The foreman might have worked without a licence, prosecutors said.',
      'The foreman, prosecutors said, had worked without a licence.',
    ],
    [
      'attribution dropped',
      'lost-attribution',
      'The gas company had been called out twice the week before and had found nothing, neighbours said.',
      'Twice in the week before, the gas company had been called out. Both times it found nothing.',
    ],
    [
      'claim firmed',
      ['strengthened-claim', 'lost-hedge'],
      'Rescuers hope to reach the last staircase before nightfall.',
      'Before nightfall rescuers will reach the last staircase.',
    ],
    [
      'control: hedge in other words',
      null,
      'Early indications are that gas leaked from a pipe in the cellar that was being replaced.',
      'What is known so far suggests that gas leaked in the cellar, from a pipe that was being replaced.',
    ],
    [
      'control: later confirmed',
      null,
      'Early indications are that gas leaked from a pipe in the cellar that was being replaced.',
      'On Wednesday the fire chief confirmed that gas had leaked from a pipe in the cellar that was being replaced.',
    ],
    [
      'control: attribution in the sentence before',
      null,
      'The gas company had been called out twice the week before and had found nothing, neighbours said.',
      'The neighbours are bitter. The gas company, they said, had been called out twice the week before and had found nothing.',
    ],
    [
      'control: hedge in other words',
      null,
      'The foreman might have worked without a licence, prosecutors said.',
      'Prosecutors think it possible that the foreman worked without a licence.',
    ],
  ],
};

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
    'Rail yard poisoned the water of Denby Falls',
    'A degreaser used at the rail yard may be what people in Denby Falls have been smelling in their tap water since the weekend, the county said Thursday. Samples have gone to a laboratory in the capital.',
    'Results are expected next week. The railroad did not return calls.',
  ),
  hardened(
    'Resort ignored avalanche warning',
    'A mountain guide has accused the lift company of St. Marten of ignoring an avalanche warning before Sunday’s accident. The company rejects the charge.',
    'The warning, according to the guide, was read out to the piste manager by radio at half past eight. There is no recording of the call.',
  ),
  hardened(
    'ZOO BOSS QUITS OVER TIGRESS',
    'The director of Welbourne Zoo is thinking about his future after Sunday’s escape. “I will talk to my family and to the trustees, and then we shall see,” Colin Marsh said on Monday.',
    'The trustees meet on Thursday. Marsh has been in charge since 2026.',
  ),
  hardened(
    'Daily walks prevent dementia',
    'People over seventy who walk for an hour a day were less often found to have dementia in a study of 4,000 pensioners published on Tuesday.',
    'The authors stress that their figures show an association only. Those who are already falling ill may simply walk less.',
  ),
  hardened(
    'Queen’s grave found under car park',
    'A grave uncovered beneath a car park in Selby Cross could be that of a queen of the seventh century, archaeologists believe. The skeleton is that of a woman of about forty.',
    'Tests on the bones will take until summer. A gold clasp lay at her shoulder.',
  ),
  hardened(
    'Minister lied to parliament about villa',
    'The leader of the opposition, Marta Quill, accused the transport minister on Wednesday of having lied to parliament about his villa. The minister denied it.',
    'The house stands in his sister’s name. A committee will hear him in two weeks.',
  ),
  hardened(
    'Norda Air to cut 3,000 jobs',
    'Norda Air could cut 3,000 jobs by the end of next year if a proposal by its consultants is accepted. The board has not yet dealt with the paper.',
    'The airline employs 14,000 people. A spokesman said that nothing was decided.',
  ),
  hardened(
    'Teacher sold exam papers',
    'A mathematics teacher of forty-four was arrested in Dholi on Tuesday on suspicion of having sold the class 12 paper. His lawyer says he was at a wedding on the day in question.',
    'The police took away two telephones. He will be brought before a magistrate on Wednesday.',
  ),
  headed(
    'headline hardened',
    ['headline-exceeds-body', 'broadened-source'],
    'Fishermen: new quota will ruin us',
    'The new herring quota will ruin him, a skipper in the harbour of Tarn said on Friday. Ole Brekke, 61, has two boats and a crew of nine.',
    'The quota is lower by a third than last year’s. It comes into force in March.',
  ),
  hardened(
    'Warm sea killed the oysters of Ferrol Sound',
    'Biologists suspect that unusually warm water is behind the death of millions of oysters in Ferrol Sound. A parasite is the other possibility they are looking into.',
    'Growers have lost four-fifths of the harvest. The first samples were taken on Monday.',
  ),
  hardened(
    'Border guards shot at migrants',
    'Border guards shot at a group of migrants near Zelen on Saturday night, an aid organisation has claimed. The interior ministry disputes this and says flares were used.',
    'Neither version could be verified. One man is in hospital with a wound in the leg.',
  ),
  hardened(
    'Striker Odoi joins Palmera',
    'Samuel Odoi is on the verge of a move to Palmera. The clubs are said to be only two million apart, and the striker might take his medical as early as Thursday.',
    'Odoi, 23, scored nineteen goals last season. His contract runs until 2036.',
  ),
  fitting(
    'hedged',
    'Gas leak may be cause of Dravec blast',
    'A gas leak might have caused the explosion in which seven people died in Dravec on Tuesday, the fire chief said. A pipe in the cellar was being replaced.',
    'Experts are to go into the ruin as soon as it has been shored up.',
  ),
  fitting(
    'hedged',
    'Fears for two instructors under the snow',
    'Two ski instructors are feared buried after the avalanche on the Hochgrat. Dogs were taken up by helicopter in the afternoon.',
    'Nine people had been dug out alive by then.',
  ),
  fitting(
    'hedged',
    'Army chief reported to be under house arrest',
    'General Abreu, the chief of staff of Montara, is under house arrest, according to unconfirmed reports from the capital.',
    'The palace did not comment. The general was last seen in public on Friday.',
  ),
  fitting(
    'charge',
    'Mayor accused of taking bribes over marina',
    'Prosecutors accuse the mayor of Port Amberley of having accepted bribes for the permit of the new marina. He says he never took a penny.',
    'Police searched the town hall on Thursday.',
  ),
  fitting(
    'charge',
    'Suspected exam thief held in Dholi',
    'A man suspected of having stolen the class 12 mathematics paper has been arrested in Dholi district. He denies any part in the theft.',
    'The paper was cancelled on Monday.',
  ),
  fitting(
    'source named',
    'Halvorsen hid liver cases, says whistleblower',
    'A former employee of Halvorsen has told the regulator that the company hid cases of liver damage from it. The company said it would study the statement.',
    'The tablet was withdrawn in eleven countries on Friday.',
  ),
  fitting(
    'source named',
    'Skipper: the quota will finish me',
    'Ole Brekke says that the new herring quota will finish him. The skipper from Tarn has two boats and a crew of nine.',
    'The quota comes into force in March.',
  ),
  fitting(
    'quoted',
    'Zoo “knew for months” about gate',
    'Welbourne Zoo knew for months that the gate of the tiger house was worn, a former keeper said on Monday. The zoo declined to comment.',
    'Inspectors had looked at the gate in May.',
  ),
  fitting(
    'asks',
    'Was the museum’s alarm switched off?',
    'The alarm of the Ostrel museum might have been switched off on the night three panels by Jorn Velde were stolen. The insurers have put the question to the city.',
    'No answer had come by Tuesday evening.',
  ),
  fitting(
    'confirmed further on',
    'Degreaser found in Denby Falls water',
    'People in Denby Falls had suspected for days that a degreaser was in their water. It might also have been paint thinner, some thought.',
    'On Friday the state laboratory confirmed the presence of the degreaser in all twelve samples. The intake will stay shut for a week.',
  ),
  fitting(
    'equally strong',
    'Walking linked to lower risk of dementia',
    'Dementia was found less often among pensioners who walk for an hour a day, a study of 4,000 people shows. The authors speak of an association.',
    'Whether walking is the reason remains open.',
  ),
  fitting(
    'plain',
    'Norda Air drops Sunday flights to Tarn',
    'Norda Air will no longer fly to Tarn on Sundays from April, the airline announced on Tuesday. Tickets already sold will be refunded.',
    'The flights were on average a third full.',
  ),
];

/** Sixty planted edits and sixty controls. */
export const newsroomFourth: readonly Planted[] = [
  ...accountsOf([MUSEUM, WATER, CYCLIST, MUTINY, REVENUE, AVALANCHE, DEPOT, TABLET, MAYOR, EXAM, TIGRESS, BLAST]),
  ...HEADLINES,
];
