import type { StanceForm, StanceSlot } from '../stance-form.js';

/** Before what somebody says, or in the words that report it: it was said at first, and may not be held any more. */
export const saidFirst =
  /\b(?:initially|at first|originally|earlier|previously|until then|had (?:first |already )?(?:\p{L}+ed|said|put|told))\b/iu;

/** It is what is said by now. */
export const saidNow = /\b(?:now|later|since|subsequently|eventually|finally|no longer|meanwhile)\b/iu;

/** A plural that is one body all the same. Lower case. */
export const oneBody: ReadonlySet<string> = new Set(['police', 'united nations', 'armed forces', 'the police']);

/** A definite description. */
export const definite = /^the\s/iu;

/** To whom or where, in a few words. */
const NOUNS = '([^.,;:“”"()—–]{2,40}?)';

/** What it is about, to where its clause ends. */
const OBJECT =
  '([^.,;:“”"()—–]{2,80}?)(?=\\s+(?:and|but|while|after|before|because|if|when|on|in|until|unless|as|or|who|which|that)\\b|[.,;:“”"()—–]|$)';

/** What is evidence: what was recorded, written down, kept or left behind, to where its clause ends. */
const EVIDENCE =
  '((?:the |its |their |his |her |any |all (?:of )?(?:the )?)?(?:[\\p{L}-]+ ){0,2}(?:recordings?|footage|videos?|images|photographs?|tapes?|data|flight recorders?|black box(?:es)?|logs?|logbooks?|documents?|files|evidence|samples|wreckage|debris|transcripts?|records|minutes|e-?mails|letters)(?: (?:of|from) [^.,;:“”"()—–]{2,40}?)?)(?=\\s+(?:and|but|to|on|in|until|after|as|or|who|which|that|with)\\b|[.,;:“”"()—–]|$)';

const form = (slot: StanceSlot, stand: StanceForm['stand'], words: string, told: string): StanceForm => ({
  slot,
  stand,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, 'giu'),
  told,
});

/** All forms; where two read the same words, the one that stands first here is kept. */
export const stanceForms: readonly StanceForm[] = [
  form(
    'apology',
    'no',
    `(?:refus(?:ed|es?)|declin(?:ed|es?)) to (?:apologi[sz]e|offer an apology)(?: to ${OBJECT})?(?: for ${OBJECT})?`,
    'refuses to apologise',
  ),
  form(
    'access',
    'no',
    `refus(?:ed|es?) to (?:let|allow|permit) ${NOUNS} (?:to )?(?:enter|board|visit|inspect|reach|access|see|into) ${OBJECT}`,
    'refuses to let % in',
  ),
  form(
    'access',
    'no',
    `(?:refus(?:ed|es?)|den(?:y|ies|ied)) ${NOUNS} (?:access|entry) to ${OBJECT}`,
    'refuses % access',
  ),
  form(
    'access',
    'no',
    `(?:barr?(?:s|ed)|block(?:s|ed)|prevent(?:s|ed)|stopp?(?:s|ed)) ${NOUNS} from (?:entering|boarding|visiting|inspecting|reaching|accessing|seeing) ${OBJECT}`,
    'keeps % out',
  ),
  form(
    'access',
    'yes',
    `(?:let|lets|allow(?:s|ed)|permit(?:s|ted)) ${NOUNS} (?:to )?(?:enter|board|visit|inspect|reach|access|see|into) ${OBJECT}`,
    'lets % in',
  ),
  form('access', 'yes', `(?:grant(?:s|ed)|gave|gives|given) ${NOUNS} (?:access|entry) to ${OBJECT}`, 'gives % access'),
  form(
    'responsibility',
    'no',
    `(?:den(?:y|ies|ied)|disclaim(?:s|ed)|reject(?:s|ed)) (?:(?:any|all|having had|having|being) )?(?:responsibility|responsible|the blame|blame|involvement|involved|involvement|role|part|being behind|carrying out) (?:for|in)? ?${OBJECT}`,
    'denies responsibility',
  ),
  form(
    'responsibility',
    'no',
    `(?:had|has|have|played|plays?|takes?|took) no (?:part|role|hand|involvement|share) (?:in|for)? ?${OBJECT}`,
    'denies responsibility',
  ),
  form(
    'responsibility',
    'no',
    `(?:den(?:y|ies|ied)|disclaim(?:s|ed)|reject(?:s|ed)) (?:any|all) (?:responsibility|blame|involvement|role|part)(?=[.,;”"]|\\s+(?:and|but|on|in a)\\b|$)`,
    'denies responsibility',
  ),
  form(
    'responsibility',
    'yes',
    `(?:claim(?:s|ed)?|accept(?:s|ed)?|admit(?:s|ted)?|took|takes?|taken|assum(?:ed|es?)|acknowledg(?:ed|es?)) (?:(?:full|sole|some|partial|their|its|his|her|our|my) )*(?:responsibility|the blame) for ${OBJECT}`,
    'takes responsibility',
  ),
  form(
    'apology',
    'yes',
    `(?:apologi[sz](?:ed|es?)|(?:offer(?:s|ed)?|issu(?:ed|es?)) (?:an|a full|a public|its|his|her|their|our) apolog(?:y|ies))(?: to ${OBJECT})?(?: for ${OBJECT})?`,
    'apologises',
  ),
  form(
    'evidence',
    'no',
    `(?:withh(?:eld|olds?)|(?:has|have) not (?:handed over|released|published|shared|shown|disclosed)|did not (?:hand over|release|publish|share|show|disclose)|destroyed|deleted|erased|shredded|lost) ${EVIDENCE}`,
    'does not give %',
  ),
  form(
    'evidence',
    'yes',
    `(?:handed over|hands over|released|releases|published|publishes|shared|made public|turned over|gave investigators) ${EVIDENCE}`,
    'gives %',
  ),
  form('agreement', 'no', `refus(?:ed|es?)(?: on \\p{L}+day)? to ${OBJECT}`, 'refuses to %'),
  form(
    'agreement',
    'yes',
    `(?:agre(?:ed|es?)|promis(?:ed|es?)|pledg(?:ed|es?)|undert(?:akes?|ook))(?: on \\p{L}+day)? to ${OBJECT}`,
    'agrees to %',
  ),
  form(
    'demand',
    'no',
    `(?:drop(?:s|ped)|withdr(?:aws?|ew|awn)|abandon(?:s|ed)|giv(?:es|en) up|gave up) (?:its|his|her|their|the|our|a) (?:demands?|calls?) for ${OBJECT}`,
    'drops the demand for %',
  ),
  form('demand', 'no', `no longer (?:demands?|calls? for|insists? on) ${OBJECT}`, 'no longer demands %'),
  form('demand', 'yes', `(?:demand(?:s|ed)?|call(?:s|ed)? for) (?!that\\b|to\\b|for\\b)${OBJECT}`, 'demands %'),
];

/** What each slot asks. */
export const asked: Readonly<Record<StanceSlot, string>> = {
  responsibility: 'Who takes responsibility?',
  apology: 'Who apologises?',
  agreement: 'What is agreed to, and what refused?',
  demand: 'What is demanded?',
  access: 'Who is let in?',
  evidence: 'What becomes of the evidence?',
};

/** Between a subject and its verb: nothing that takes the verb back. */
export const betweenSubject =
  /^[\s,]*(?:(?:has|have|had|also|again|now|later|since|then|already|today|yesterday|on \p{L}+day|\p{L}+ly|at first)[,\s]+){0,4}$/iu;

/** In a clause before its verb: what follows is not told as a thing that is so. */
export const unreal =
  /\b(?:if|whether|unless|should|could|would|might|may|must|not|never|n['’]t|nor|neither|no|nobody|none|without|before|until|had (?:he|she|it|they)|expected|asked|urged|told|called on|wants?|wanted|refus\p{L}*|demand\p{L}*|reports? that|rumou?rs?)\b/iu;

/** A subject that is nobody. */
export const nobody = /^(?:no|none|neither|nobody|few|any|some|many|most|several|both|each|every)\b/iu;

/** One who speaks of himself, or for those he belongs to. */
export const ourselves = /(?:^|[\s“"‘,;—–-])(?:we|i)\s+$/iu;

/** What belongs to whoever speaks, right before its verb: "our planes". */
export const ownThing =
  /(?:^|[\s“"‘,;—–-])(?:our|its|their)\s+(?:own\s+)?[\p{L}-]+(?:\s+[\p{L}-]+)?\s+(?:had\s+|have\s+|has\s+)?$/iu;

/** Words that stand for what happened. */
export const whatHappened = /^(?:it|this|that|the (?:event|incident|matter|affair|tragedy))$/iu;

/** In front of a name: it only belongs to what the subject is. */
export const ofName = /\b(?:of|by|with|from|to|at|in|near|against|than|like|and|or|between)\s+(?:the\s+)?$/iu;

/** In what is agreed to or refused: how much of it, which may be another part elsewhere. */
export const partly =
  /\b(?:all|any|some|full|further|more|other|another|part|additional|new|next|second|third|only|immediately|until|unless)\b/iu;

/** Verbs of what is agreed to or refused that tell nothing of a matter: to say something, or to do what the next words say. Lemmas. */
export const noMatter: ReadonlySet<string> = new Set(
  `comment say answer discuss disclose speculate elaborate confirm deny identify name be do have give provide talk speak take accept believe rule go get make let allow
  see hear think differ disagree acknowledge concede blame call respond reply`.split(/\s+/u),
);

/** A verb in the form that only whoever speaks for himself has in a finished sentence: "we apologise". */
export const ownForm =
  /^(?:apologi[sz]e|refuse|decline|agree|promise|pledge|undertake|demand|call|accept|claim|admit|take|assume|acknowledge|deny|disclaim|reject|drop|withdraw|abandon|give|let|allow|permit|grant|offer|issue|bar|block|prevent|stop)$/iu;

/** What is denied by whoever denies that he answers for it. */
export const responsibility = 'responsibility';

/** In front of the one who did it. */
export const doneBy = 'by';
