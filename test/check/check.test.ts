import { describe, expect, test } from 'vitest';
import { verifies } from '../../src/model/index.js';
import { checkDraft } from '../../src/pipeline.js';
import { draftOf, notesOn, told, velm } from './velm.js';

/** A draft of the Velm fire with nothing to note. */
const CLEAN = [
  'Fifteen people died when the paper mill in Velm burned on 5 March 2031. Of the 64 people in the building, 49 survived the fire.',
  '“The doors were locked from the outside, and the alarm was not heard on the upper floor,” said Maria Ortiz, who leads the fire brigade.',
  '“No child of this valley will walk past that gate again without a shiver,” said Lena Ostrow, a teacher.',
  'The owners claimed that strikers had raided the Ansel depot in February; the strikers deny it.',
];

describe('what is noted', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'a number that no account gives',
      'The fire at the paper mill in Velm killed 18 people.',
      ['conflicting-count (question): 18 people'],
    ],
    [
      'a number that no account gives, with others that are right',
      'Fifteen people died in the fire, 40 survived, and 64 people were in the building.',
      ['conflicting-count (question): 40'],
    ],
    [
      'an earlier number',
      'The fire at the paper mill in Velm killed 12 people.',
      ['revised-count (question): 12 people'],
    ],
    [
      'a count that no account has',
      'Seven people are missing after the fire at the mill.',
      ['unsupported-count (question): Seven people'],
    ],
    [
      'a number of one origin, in the draft’s own voice',
      'Nine people were injured in the fire at the mill.',
      ['single-origin (note): Nine people'],
    ],
    [
      'figures that do not add up',
      'Fifteen people died in the fire: nine men, four women and three children.',
      ['parts-do-not-add-up (conflict): Fifteen people'],
    ],
    [
      'another date of the event',
      'A fire broke out at the paper mill in Velm on 6 March 2031.',
      ['conflicting-date (conflict): 6 March 2031'],
    ],
    [
      'another word in a quotation',
      '“The doors were locked from the inside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
      ['altered-quotation (question): The doors were locked from the inside'],
    ],
    [
      'a negation in a quotation',
      '“The doors were not locked from the outside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
      ['altered-quotation (conflict): The doors were not locked'],
    ],
    [
      'a condition cut from a quotation',
      'Maria Ortiz said: “We would have had water in the hall.”',
      ['truncated-quotation (question): We would have had water in the hall.'],
    ],
    [
      'words added to a quotation',
      '“The doors were locked from the outside, and the alarm was not heard on the upper floor or in the boiler house below the stairs,” said Maria Ortiz.',
      ['unsupported-quotation (question): or in the boiler house below the stairs'],
    ],
    [
      'another speaker',
      '“No child of this valley will walk past that gate again without a shiver,” said Maria Ortiz, who leads the fire brigade.',
      ['reattributed-quotation (question): No child of this valley'],
    ],
    [
      'a quotation that is in no account',
      '“I warned the owners about the staircase in January, and they laughed at me,” said Lena Ostrow.',
      ['unsupported-quotation (question): I warned the owners'],
    ],
    [
      'an account’s own words between quotation marks',
      '“The night shift had asked for a second staircase for three years,” said Lena Ostrow.',
      ['unsupported-quotation (question): The night shift'],
    ],
    [
      'a hedge lost',
      'The fire started in a drying cabinet on the ground floor of the old hall.',
      ['lost-hedge (question): The fire started in a drying cabinet'],
    ],
    [
      'one cause where others hold another',
      'The fire was caused by a short circuit.',
      ['rival-causes (question): fire was caused by a short circuit'],
    ],
    [
      'a cause that somebody holds, without the others',
      'Odo Fenn said that the fire was caused by a short circuit.',
      ['rival-causes (note): fire was caused by a short circuit'],
    ],
    [
      'a cause that is denied, and another held',
      'The fire was caused by arson.',
      [
        'lost-attribution (question): The fire was caused by arson',
        'rival-causes (question): fire was caused by arson',
        'disputed-claim (question): fire was caused by arson',
      ],
    ],
    [
      'a source lost',
      'The clinic in Ansel had turned away three lorries of bandages that morning.',
      ['lost-attribution (question): The clinic in Ansel had turned away three lorries of bandages that morning'],
    ],
    [
      'one speaker who has become many',
      'Officials said that the clinic in Ansel had turned away three lorries of bandages that morning.',
      ['broadened-source (question): Officials said that the clinic'],
    ],
    [
      'a cue that settles what another leaves open',
      'The brigade’s report concluded that two of the four hydrants in the yard had frozen during the night.',
      ['strengthened-claim (question): The brigade’s report concluded'],
    ],
    [
      'what the draft itself leaves open further up',
      'The patrol may have deliberately shelled the depot. Nobody was in the yard on Sunday. The deliberate shelling shocked the valley.',
      ['strengthened-claim (question): The deliberate shelling'],
    ],
    [
      'a claim told as a fact',
      'Strikers raided the Ansel depot in February.',
      ['unattributed-claim (question): Strikers raided the Ansel depot'],
    ],
    [
      'nobody in particular',
      'Some experts say that the wiring was old.',
      ['vague-attribution (note): Some experts say'],
    ],
    ['a loaded word', 'The heartless owners sold the mill.', ['loaded-wording (note): heartless']],
    [
      'two loaded words, each at its place',
      'The heartless owners sold the mill to a greedy cousin.',
      ['loaded-wording (note): heartless', 'loaded-wording (note): greedy'],
    ],
    [
      'an insinuation',
      'The owners have not denied that the doors were locked.',
      ['insinuation (note): have not denied that'],
    ],
    [
      'a name that is out of use',
      'Two workers from Swaziland were on the night shift.',
      ['anachronism (note): Swaziland'],
    ],
  ])('%s', (_title, draft, expected) => {
    const notes = notesOn([draft]);
    expect(notes).toHaveLength(expected.length);
    notes.forEach((note, i) => {
      expect(told(note)).toContain(expected[i]);
    });
  });
});

describe('what is not noted', () => {
  test('a clean draft', () => {
    expect(notesOn(CLEAN)).toEqual([]);
  });

  test.each([
    [
      'number and date as the accounts have them',
      'The fire at the paper mill in Velm killed 15 people on 5 March 2031.',
    ],
    [
      'causes told with those who hold them and those who deny them',
      'Jon Rell said that the fire was caused by arson, which Maria Ortiz denied; Odo Fenn said that the fire was caused by a short circuit.',
    ],
    ['a day of the week that fits', 'The fire at the paper mill in Velm killed 15 people on Wednesday.'],
    ['a date in another form', 'The fire at the paper mill in Velm broke out on March 5.'],
    [
      'the earlier number beside the later',
      'On the first day the toll stood at 12 people dead; the fire killed 15 people in all.',
    ],
    ['a bound that holds', 'More than a dozen people died in the fire.'],
    ['a rounded number', 'About 15 people died in the fire at the mill.'],
    ['a number of another event', 'A fire in 2019 killed 30 people at the same mill.'],
    ['a part of a number', 'Four of the 15 people who died were from Brann.'],
    ['a number of one origin with its source', 'Nine people were injured, according to the clinic.'],
    ['nobody', 'No one is missing after the fire.'],
    ['numbers of other things', 'The mill stood by the river. Its chimney was 40 metres high, and it had three gates.'],
    ['parts of a number', 'Two people died in hospital; 13 had died in the mill.'],
    ['people among those counted', 'Fifteen people, among them two firefighters, died in the fire.'],
    ['a year after', 'One year after the fire, on 5 March 2032, the families met.'],
    [
      'what follows the event',
      'The trial over the fire begins on 12 May 2031. The report on the fire came out on 2 April 2031.',
    ],
    ['a month that holds the day', 'The fire at the paper mill in Velm killed 15 people in March 2031.'],
    ['years of other things', 'The two-storey hall was built in 1987.'],
    [
      'a quotation word for word',
      '“The doors were locked from the outside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
    ],
    [
      'other marks, and a break',
      '"The doors were locked from the outside," said Maria Ortiz, "and the alarm was not heard on the upper floor."',
    ],
    ['a cut that is marked', '“The doors were locked from the outside …” Maria Ortiz said.'],
    [
      'words put in by an editor',
      '“[The doors] were locked from the outside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
    ],
    [
      'a short form',
      '“The doors were locked from the outside and the alarm wasn’t heard on the upper floor,” said Maria Ortiz.',
    ],
    [
      'one who speaks for another',
      '“No child of this valley will walk past that gate again without a shiver,” said Ostrow, speaking for Maria Ortiz.',
    ],
    ['a fragment', 'Maria Ortiz spoke of doors that were “locked from the outside”.'],
    ['the surname alone', '“If the pumps had been serviced, we would have had water in the hall,” Ortiz said.'],
    [
      'a quotation that goes on longer in the case',
      'Jon Rell said the insurance “covers the walls and not the workers”.',
    ],
    ['the words in the draft’s own', 'Maria Ortiz said the doors had been locked from the outside.'],
    ['a title between quotation marks', 'The novel “The Silence of the River Mills” is set in Velm.'],
    ['a claim with the one who makes it', 'The owners claimed that strikers had raided the Ansel depot.'],
    ['the hedge kept', 'The fire may have started in a drying cabinet on the ground floor of the old hall.'],
    ['another hedge', 'The fire probably started in a drying cabinet on the ground floor of the old hall.'],
    ['a claim with a hedge', 'Strikers allegedly raided the Ansel depot, the owners say.'],
    ['a denial', 'The strikers deny that they raided the Ansel depot.'],
    ['loaded words of somebody else', 'Lena Ostrow called the owners “heartless”.'],
    ['a named source', 'Jon Rell told the council what the insurance covers.'],
    ['a former name at its time', 'One of them was born in 1971 in what was then called Swaziland.'],
  ])('%s', (_title, draft) => {
    expect(notesOn([draft]).map(told)).toEqual([]);
  });
});

describe('every note', () => {
  const notes = notesOn([
    'The fire at the paper mill in Velm killed 18 people on 6 March 2031.',
    '“The doors were locked from the inside, and the alarm was not heard on the upper floor,” said Maria Ortiz.',
    'The heartless owners have not denied that 18 people died.',
  ]);

  test('shows its words at their place, and those of the case at theirs', () => {
    expect(notes.length).toBeGreaterThan(3);
    const { document } = draftOf([]);
    for (const { at, sides } of notes) {
      expect(at.document).toBe(document.id);
      for (const side of sides) {
        const account = velm.accounts.find(a => a.document.id === side.document);
        expect(account !== undefined && verifies(side, account.document)).toBe(true);
      }
    }
  });

  test('has line and column, and a reading in which nothing is wrong', () => {
    for (const { line, column, at, otherReadings } of notes) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(at.exact).not.toBe('');
      expect(otherReadings.length).toBeGreaterThan(0);
    }
    expect(notes.map(({ line }) => line)).toEqual(notes.map(({ line }) => line).sort((a, b) => a - b));
    const [first] = notes;
    expect([first?.line, first?.column]).toEqual([1, 1 + 'The fire at the paper mill in Velm killed '.length]);
  });
});

describe('the draft', () => {
  test('changes nothing of the case', () => {
    const before = JSON.stringify(velm);
    notesOn(['The fire at the paper mill in Velm killed 18 people on 6 March 2031.']);
    expect(JSON.stringify(velm)).toBe(before);
  });

  test('is no origin: what one account says is not better supported by it', () => {
    const [note] = notesOn(['Nine people were injured in the fire at the mill.']);
    expect(note?.sides.map(s => s.document)).toEqual(['sluice']);
  });

  test('does not decide what the case is about', () => {
    const flood =
      'The flood in Brann killed 18 people on 9 May 2030. The flood came at night. The flood took the bridge.';
    expect(notesOn([flood, flood, flood]).map(told)).toEqual([]);
  });

  test('is held against the others where it is an account of the case', () => {
    const [account] = velm.accounts;
    expect(account).toBeDefined();
    if (account === undefined) return;
    const notes = checkDraft(account, velm);
    expect(notes.map(({ rule }) => rule)).toContain('conflicting-count');
    expect(notes.flatMap(({ sides }) => sides).filter(side => side.document === account.document.id)).toEqual([]);
  });

  test('may be empty, or say nothing of the case', () => {
    expect(notesOn([''])).toEqual([]);
    expect(notesOn(['The harvest was good this year.'])).toEqual([]);
  });
});
