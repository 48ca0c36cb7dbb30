import type { Language } from '../language.js';
import * as amounts from './amounts.js';
import * as bodies from './bodies.js';
import * as breakdowns from './breakdowns.js';
import * as casualties from './casualties.js';
import * as causeFrames from './cause-frames.js';
import * as causeKinds from './cause-kinds.js';
import * as causes from './causes.js';
import * as clauses from './clauses.js';
import { common } from './common.js';
import * as counting from './counting.js';
import * as events from './events.js';
import * as moments from './moments.js';
import * as occasions from './occasions.js';
import { furniture } from './furniture.js';
import * as groups from './groups.js';
import * as nouns from './nouns.js';
import * as numbers from './numbers.js';
import { particles } from './particles.js';
import * as quotationMarks from './quotation-marks.js';
import { tagger } from './tagger.js';
import { timeGrammar } from './times/grammar.js';
import * as offices from './offices.js';
import * as outlets from './outlets.js';
import { peopleWords, regionNames } from './regions.js';
import * as reuse from './reuse.js';
import * as traits from './traits.js';
import * as units from './units.js';
import * as unreal from './unreal.js';
import * as unseen from './unseen.js';
import * as verbs from './verbs.js';

import * as anonymity from './anonymity.js';

import * as deeds from './deeds.js';

import * as disputes from './disputes.js';
import * as notices from './notices.js';
import * as entities from './entities.js';

import * as firmly from './firmly.js';
import * as genders from './genders.js';

import * as givenNames from './given-names.js';

import * as headlines from './headlines.js';
import * as hedges from './hedges.js';

import * as names from './names.js';

import * as quoting from './quoting.js';
import * as reporting from './reporting.js';
import * as reports from './reports.js';
import * as reservations from './reservations.js';
import * as inquiries from './inquiries.js';
import * as verdicts from './verdicts.js';

import * as rolls from './rolls.js';
import * as shifts from './shifts.js';
import * as tellings from './tellings.js';
import * as turns from './turns.js';
import * as sources from './sources.js';

import * as spelling from './spelling.js';
import * as stances from './stances.js';
import * as strength from './strength.js';

import * as sums from './sums.js';
import * as surnames from './surnames.js';

import * as vague from './vague.js';

import * as phrases from './phrases.js';
import * as places from './places.js';

import * as labels from './labels.js';

import * as withheld from './withheld.js';

import * as viewpoints from './viewpoints.js';

import * as attitudes from './attitudes.js';

import * as attributing from './attributing.js';

import * as ages from './ages.js';
import * as calendar from './calendar.js';
import * as renamed from './renamed.js';
import * as wording from './wording.js';

/** English. */
export const english: Language = {
  code: 'en',
  tagger,
  times: timeGrammar,
  calendar: { ...calendar },
  ages: { ...ages },
  // copied, since reading a plain object is quicker than reading a module
  numbers: { ...numbers },
  particles,
  counting: { ...counting },
  units: { ...units },
  amounts: { ...amounts },
  traits: { ...traits },
  bodies: { ...bodies },
  breakdowns: { ...breakdowns },
  nouns: { ...nouns },
  casualties: { ...casualties },
  unreal: { ...unreal },
  quotationMarks: { ...quotationMarks },
  events: { ...events },
  moments: { ...moments },
  occasions: { ...occasions },
  causes: { ...causes, ...causeFrames, ...causeKinds },
  places: { ...places },
  clauses: { ...clauses },
  groups: { ...groups },
  reuse: { ...reuse },
  common,
  furniture,
  offices: { ...offices },
  outlets: { ...outlets },
  regionNames,
  peopleWords,
  verbs: { ...verbs },
  anonymity: { ...anonymity },
  deeds: { ...deeds },
  disputes: { ...disputes },
  notices: { ...notices },
  entities: { ...entities },
  firmly: { ...firmly },
  genders: { ...genders },
  givenNames: { ...givenNames },
  headlines: { ...headlines },
  hedges: { ...hedges },
  names: { ...names },
  quoting: { ...quoting },
  reporting: { ...reporting },
  reports: { ...reports },
  unseen: { ...unseen },
  reservations: { ...reservations },
  rolls: { ...rolls },
  verdicts: { ...verdicts },
  inquiries: { ...inquiries },
  shifts: { ...shifts },
  tellings: { ...tellings },
  turns: { ...turns },
  sources: { ...sources },
  spelling: { ...spelling },
  stances: { ...stances },
  strength: { ...strength },
  sums: { ...sums },
  surnames: { ...surnames },
  vague: { ...vague },
  phrases: { ...phrases },
  labels: { ...labels },
  withheld: { ...withheld },
  viewpoints: { ...viewpoints },
  attitudes: { ...attitudes },
  attributing: { ...attributing },
  renamed: { ...renamed },
  wording: { ...wording },
};
