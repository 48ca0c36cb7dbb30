import type { QuotationClass } from '../../src/find/quotations/compare.js';

/** Two versions of one quotation as newspapers print them, written for the bench by hand and not looked at while the classes were made. */
export type Natural = readonly [QuotationClass, string, string];

export const NATURAL: readonly Natural[] = [
  [
    'exact',
    'The inspectors came twice and found the cellar dry both times.',
    'the inspectors came twice and found the cellar dry both times',
  ],
  [
    'exact',
    'I’d rather sell the boat than see it rot in a museum.',
    "I'd rather sell the boat than see it rot in a museum.",
  ],
  [
    'punctuation',
    'We’re not leaving until somebody tells us where the buses went.',
    'We are not leaving until somebody tells us where the buses went.',
  ],
  [
    'punctuation',
    'The centre of the storm passed 30 kilometres to the north – and that saved us.',
    'The center of the storm passed thirty kilometers to the north, and that saved us.',
  ],
  [
    'punctuation',
    'They took everything: the cups, the radio, even my late wife’s coat.',
    'They took everything, the cups, the radio, even my late wife’s coat.',
  ],
  [
    'punctuation',
    'He [the bailiff] put the seal on the door with his own hands.',
    'He put the seal on the door with his own hands.',
  ],
  [
    'punctuation',
    'The match began at 7.30pm and was over by half past nine.',
    'The match began at 19:30 and was over by half past nine.',
  ],
  [
    'punctuation',
    'Some 3,500 people have signed, and 80 per cent of them live here.',
    'Some 3,500 people have signed, and 80% of them live here.',
  ],
  [
    'punctuation',
    'It’s an honour to play for this club on its 100th birthday.',
    'It is an honor to play for this club on its 100th birthday.',
  ],
  [
    'inflection',
    'Our engineers are checking the welds on each of the carriages.',
    'Our engineers have checked the welds on each of the carriages.',
  ],
  [
    'inflection',
    'The gas leaks into the basement whenever the wind turns.',
    'The gas leaked into the basement whenever the wind turned.',
  ],
  [
    'inflection',
    'What they did to the orchard is a disgrace and a crime.',
    'What they did to the orchards is a disgrace and a crime.',
  ],
  [
    'inflection',
    'So the river just came through the kitchen and took the stove.',
    'The river came through the kitchen and took the stove.',
  ],
  [
    'inflection',
    'We will appeal the decision that the panel took on Friday.',
    'We will appeal the decision the panel took on Friday.',
  ],
  [
    'inflection',
    'Every family here has a story like this about the border.',
    'Every family here has stories like this about the border.',
  ],
  [
    'number',
    'We had eighteen minutes to empty a hospital with two lifts.',
    'We had eighty minutes to empty a hospital with two lifts.',
  ],
  [
    'number',
    'My client spent 212 days in a cell without seeing a judge.',
    'My client spent 221 days in a cell without seeing a judge.',
  ],
  [
    'number',
    'Nearly two thirds of the herd were sick when they were sold to us.',
    'Nearly three quarters of the herd were sick when they were sold to us.',
  ],
  [
    'number',
    'In 1987 this lake was eleven metres deeper than it is now.',
    'In 1997 this lake was eleven metres deeper than it is now.',
  ],
  [
    'number',
    'A contract worth $4.5 million was signed over lunch.',
    'A contract worth $45 million was signed over lunch.',
  ],
  [
    'number',
    'The alarm went off at 2:10 in the morning and nobody came.',
    'The alarm went off at 3:40 in the morning and nobody came.',
  ],
  [
    'number',
    'She was the second patient to die that week on this ward.',
    'She was the fourth patient to die that week on this ward.',
  ],
  ['number', 'Dozens of us were kept in the stadium overnight.', 'Hundreds of us were kept in the stadium overnight.'],
  [
    'negation',
    'I have nothing to hide and nothing to apologise for.',
    'I have something to hide and nothing to apologise for.',
  ],
  [
    'negation',
    'The treaty doesn’t oblige us to take in a single ship.',
    'The treaty obliges us to take in a single ship.',
  ],
  [
    'negation',
    'It wasn’t the pilot’s fault, whatever the papers may say.',
    'It was the pilot’s fault, whatever the papers may say.',
  ],
  [
    'negation',
    'We were aware of the fault when the lift went into service.',
    'We were unaware of the fault when the lift went into service.',
  ],
  ['negation', 'You can walk away from that kind of debt.', 'You can never walk away from that kind of debt.'],
  [
    'negation',
    'None of the soldiers fired before the fence was down.',
    'The soldiers fired before the fence was down.',
  ],
  [
    'negation',
    'The committee has not yet ruled on the second complaint.',
    'The committee has ruled on the second complaint.',
  ],
  [
    'negation',
    'He left the meeting without signing the agreement.',
    'He left the meeting after signing the agreement.',
  ],
  [
    'word',
    'The bishop wept when he saw what was left of the roof.',
    'The bishop laughed when he saw what was left of the roof.',
  ],
  ['word', 'Our members have been threatened by the new owners.', 'Our members have been courted by the new owners.'],
  ['word', 'This is a tragedy for the whole of the coast.', 'This is a scandal for the whole of the coast.'],
  [
    'word',
    'They could have saved her if they had listened to the nurse.',
    'They should have saved her if they had listened to the nurse.',
  ],
  [
    'word',
    'I regret what happened to the people of that valley.',
    'I regret what happened to the cattle of that valley.',
  ],
  ['word', 'Most of the money went to the schools in the east.', 'All of the money went to the schools in the east.'],
  ['word', 'We warned them in January that the ice was thin.', 'We warned them in March that the ice was thin.'],
  ['cut', 'The vaccine works, at least in people under sixty.', 'The vaccine works.'],
  ['cut', 'As soon as the road is clear we will send the second convoy.', 'We will send the second convoy.'],
  ['cut', 'I suppose the letter was meant for my predecessor.', 'The letter was meant for my predecessor.'],
  [
    'cut',
    'The old wooden crosses were taken away in the night by men with a truck.',
    'The old wooden crosses were taken away in the night.',
  ],
  [
    'cut',
    'We have a duty to those who came before us, to the living and to the dead, and we will meet it.',
    'We have a duty to those who came before us, and we will meet it.',
  ],
  ['cut', 'The fire is under control, but not out.', 'The fire is under control.'],
  ['cut', 'Should the wind turn, we would have to leave within the hour.', 'We would have to leave within the hour.'],
  [
    'spliced',
    'I loved that house. My sister was born in it. I will never go back.',
    'I loved that house. I will never go back.',
  ],
  [
    'spliced',
    'The mine is safe. That is what they told us every spring. The mine is a grave.',
    'The mine is safe. The mine is a grave.',
  ],
  [
    'spliced',
    'We looked everywhere for the boy, in the barns and along the stream. The dogs were no help. At noon we found his cap.',
    'We looked everywhere for the boy. At noon we found his cap.',
  ],
  [
    'spliced',
    'Nobody asked for my papers. It was raining hard. Then the shooting began.',
    'Nobody asked for my papers. Then the shooting began.',
  ],
  [
    'other-words',
    'The enemy came at night and burned the fields that we had sown together.',
    'By night the foe arrived, and the fields we had planted together were set on fire.',
  ],
  [
    'other-words',
    'Without bread there can be no talk of peace in these mountains.',
    'As long as the people of the mountains are hungry, nobody should speak about peace.',
  ],
  [
    'other-words',
    'My grandmother taught me that one must not lie to a guest.',
    'A guest is never to be lied to; this I learned from my grandmother.',
  ],
];
