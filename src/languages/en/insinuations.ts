import { alternatives } from '../../text/alternatives.js';
import type { Insinuation } from '../insinuation.js';
import { innuendo, innuendoWords } from './innuendo.js';

const plainWords = (words: string): string => alternatives(new Set(words.split(/\s+/).filter(Boolean)));

/** Nouns for what somebody says to be something: "so-called" before them says that it is not. */
const TITLES = plainWords(
  `expert experts evidence proof investigation investigations inquiry probe trial election elections referendum ceasefire truce peace reform reforms
  journalist journalists scientist scientists witness witnesses activist activists observer observers volunteer volunteers leader leaders
  government authorities president parliament court judges independence democracy freedom justice confession confessions apology rescue aid
  protection liberation liberators defenders patriots heroes solution solutions compromise promise promises progress concession concessions
  transparency safety improvement improvements analysts researchers specialists professionals doctors friends allies partners charity
  explanation explanations excuse defence defense plan deal negotiations talks consultation dialogue`,
);

/** What silence is about when it is read as an answer. */
const DENIED = String.raw`(?:\s+(?:the|these|those|any|that|it|this|having|being|knowing|involvement|responsibility|reports?|claims?|allegations?|accusations?|rumou?rs))`;

/** "Deny" of what is granted or refused, and its objects. */
const GRANTED = String.raw`(?!(?:\s+(?:the|any|that|his|her|their|this)){0,2}\s+(?:requests?|appeals?|applications?|visas?|permits?|motions?|access|entry|bail|asylum|petitions?|licen[cs]es?|leave))`;

const doubts = 'speculation|suspicions?|questions|doubts|rumou?rs|fears|theories';

/** Subjects that raise questions without anybody asking them. */
const BEARERS =
  'which|that|this|it|silence|timing|delay|decision|failure|refusal|absence|behaviou?r|conduct|move|secrecy';

/** Things that somebody must have meant to do. */
const INTENDED = String.raw`an?\s+(?:[\p{L}-]+\s+)?(?:deliberate|intentional|premeditated|well-planned|coordinated|targeted)\s+\p{L}+|foul\s+play|sabotage|(?:an?\s+)?(?:cover-up|coverup|conspiracy|inside\s+job|act\s+of\s+(?:sabotage|terror|terrorism|aggression|revenge))`;

/** Ways of hinting, the more telling words first. */
export const insinuations: readonly Insinuation[] = [
  {
    does: 'reads silence as an answer',
    plainer: 'say whether they were asked, and what they answered',
    pattern: new RegExp(
      String.raw`\b(?:ha(?:s|ve|d)\s+(?:not|never)\s+denied|ha(?:s|ve|d)n['’]t\s+denied|did\s+(?:not|nothing\s+to|little\s+to)\s+deny|didn['’]t\s+deny|(?:ha(?:s|ve|d)\s+)?yet\s+to\s+deny|(?:conspicuously|notably|pointedly)\s+(?:failed\s+to\s+deny|did\s+not\s+deny))${GRANTED}${DENIED}`,
      'giu',
    ),
  },
  {
    does: 'reads silence as an answer',
    plainer: 'say that they did not comment',
    pattern:
      /\b(?:conspicuously|suspiciously|tellingly|curiously|oddly|strangely|ominously)\s+(?:silent|quiet)\b|\bdeafening\s+silence\b|\bsilence\s+(?:speaks|spoke)\s+volumes\b|\bsilence\s+(?:is|was|has\s+been)\s+(?:deafening|telling|eloquent|answer\s+enough)\b/giu,
  },
  {
    does: 'reads silence as an answer',
    plainer: 'say that they did not comment',
    pattern: new RegExp(
      String.raw`\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing|al))\s+to\s+(?:say|comment|answer|explain|confirm|discuss)\b[^.!?;\n]{0,80}?,\s+(?:only\s+)?(?:fuell?ing|feeding|prompting|stoking|raising|deepening|adding\s+to)\s+(?:[\p{L}-]+\s+){0,3}?(?:${doubts})\b`,
      'giu',
    ),
  },
  {
    does: 'reads silence as an answer',
    plainer: 'say that they did not comment',
    pattern:
      /\bsilence\s+(?:that|which)\s+(?:\p{L}+\s+){0,6}?(?:takes?|took|reads?|sees?|saw|regards?|regarded|treats?|treated)\s+(?:as|for)\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:answer|admission|confession|confirmation|proof|guilt|assent|consent)\b/giu,
  },
  {
    does: 'says that everybody knows what nobody is said to have shown',
    plainer: 'say who knows it, and from what',
    pattern:
      /\b(?:it\s+is|it\s+was|it['’]s|is|was)\s+(?:an\s+open\s+secret\s+(?:in\s+[^.!?;\n]{1,60}?\s+)?that|no\s+secret\s+(?:who|whom|whose|why))\b/giu,
  },
  {
    does: 'hints that a coincidence is none',
    plainer: 'say what shows a connection, or leave the word out',
    pattern:
      /\bnot\s+coincidentally(?=,)|\bcoincidentally(?=\s+or\s+not\b)|\b(?:it\s+is|it\s+was|it['’]s|is|was|were|hardly|surely|scarcely)\s+(?:no|hardly\s+an?|not\s+an?|not\s+a\s+mere|scarcely\s+an?|an?)\s+(?<=no\s|hardly\s+an?\s|not\s+an?\s|mere\s|scarcely\s+an?\s)(?:accident|coincidence)(?=\s+(?:that|when|how)\b)|\bby\s+(?:a\s+)?(?:strange|curious|happy|remarkable|suspicious|convenient)\s+coincidence\b/giu,
  },
  {
    does: 'hints that somebody profits by it',
    plainer: 'say who profits and what shows intent, or leave the word out',
    pattern:
      /\b(?:rather\s+|all\s+too\s+|very\s+|most\s+)?conveniently\s+(?:forg[eo]t(?:s|ten)?|ignor(?:ed|es|ing)|omit(?:s|ted|ting)?|left\s+out|leav(?:es|ing)\s+out|overlook(?:s|ed|ing)?|fail(?:s|ed)\s+to|timed|lost|disappeared|vanished|silent|absent|neglect(?:s|ed)?|deleted|unavailable)\b|(?<=(?:^|[.!?]["”’)]?\s+|\n))Conveniently(?=,)/gu,
  },
  {
    does: 'hints by an adverb that there is more to it',
    plainer: 'say what is unusual about it, or leave the word out',
    pattern:
      /(?<=(?:^|[.!?]["”’)]?\s+|\n))(?:Tellingly|Curiously|Suspiciously|Mysteriously|Interestingly enough|Curiously enough|Strangely enough|Oddly enough|Strangely|Not surprisingly perhaps|Funnily enough)(?=,)/gu,
  },
  {
    does: 'asks what it does not assert',
    plainer: 'say what is known, or who asks',
    pattern:
      /(?<=(?:^|[.!?]["”’)]?\s+|\n))(?:(?:[Aa]nd|[Bb]ut|[Ss]o)\s+)?(?:(?:[Aa]\s+|[Mm]ere(?:ly)?\s+(?:a\s+)?|[Jj]ust\s+a\s+)?[Cc]oincidence|[Ww]hat\s+(?:\S+\s+){1,6}?(?:hiding|to\s+hide|afraid\s+of|not\s+telling\s+us|covering\s+up)|[Ww]ho\s+(?:really\s+|stands\s+to\s+)(?:benefits?|profits?|gains?)[^.!?\n]{0,60}|[Ii]s\s+(?:it|this|that)\s+(?:just\s+|really\s+|merely\s+|only\s+)?(?:an?\s+)?(?:mere\s+)?(?:coincidence|accident|any\s+wonder)[^.!?\n]{0,100}|[Cc]an\s+(?:it|this|that)\s+(?:really\s+)?be\s+(?:a\s+)?(?:mere\s+)?(?:coincidence|chance)[^.!?\n]{0,100}|[Aa]re\s+we\s+(?:really\s+|seriously\s+)?(?:supposed|expected|meant|to)\s+(?:to\s+)?believe[^.!?\n]{1,120}|(?:[Dd]oes|[Dd]o|[Dd]id|[Cc]an|[Cc]ould|[Ww]ould)\s+any(?:one|body)\s+(?:really|seriously|honestly|still)\s+[^.!?\n]{1,100}|[Ww]hy\s+else\s+[^.!?\n]{1,100}|[Ww]hat\s+else\s+(?:could|would|can)\s+[^.!?\n]{1,80})\?/gu,
  },
  {
    does: 'says that something is not what it is called',
    plainer: 'say who calls it so, or what it lacks',
    pattern: new RegExp(
      String.raw`\b(?:so[-\s]called|self-styled|supposed)\s+["“‘']?(?:(?:independent|humanitarian|free|fair|peaceful|impartial|historic|great|thorough|democratic|military|medical|legal|political|international)\s+)?(?:${TITLES})\b["”’']?(?!-)`,
      'giu',
    ),
  },
  {
    does: 'doubts what somebody says of himself',
    plainer: 'says that he, she or it',
    pattern:
      /(?<!\b(?:the|his|her|its|their|our|my|your|any|no|all|rival|competing|legal|insurance|false|such|these|those|of|and|some|other|two|three|more|lay|lays|laid|have|has|had|territorial|with|from|for|to|by|on)\s)\bclaims\s+to\s+(?:be|have|know|speak|represent|possess|defend|support|care)\b/giu,
  },
  {
    does: 'raises a doubt that nobody is said to have',
    plainer: 'say who asks, and what',
    pattern: new RegExp(
      String.raw`\b(?:${BEARERS})\s+(?:also\s+|only\s+|inevitably\s+|again\s+|itself\s+|now\s+)?(?:raises|raised|has\s+raised|begs|begged)\s+(?:the\s+|an?\s+)?(?:[\p{L}-]+\s+){0,2}?(?:questions?|doubts|suspicions?)(?=\s+(?:about|over|as\s+to|whether|of|why|how|that))|,\s+raising\s+(?:[\p{L}-]+\s+){0,2}?(?:questions|doubts|suspicions?)(?=\s+(?:about|over|as\s+to|whether))`,
      'giu',
    ),
  },
  {
    does: 'draws a conclusion that nobody is said to draw',
    plainer: 'say who concludes it, and from what',
    pattern: new RegExp(
      String.raw`(?<=,\s)(?:strongly\s+|clearly\s+|perhaps\s+)?(?:suggesting|indicating|implying|pointing\s+to|hinting\s+at)\s+(?:(?:${INTENDED})\b|that\s+(?:the\s+|this\s+|it\s+)(?:[\p{L}-]+\s+){0,2}?(?:was|were|had\s+been)\s+(?:deliberate|intentional|planned|premeditated|staged|no\s+accident)(?:ly)?\b)`,
      'giu',
    ),
  },
  {
    does: 'draws a conclusion that nobody is said to draw',
    plainer: 'say who concludes it, and from what',
    pattern:
      /\b(?:bears?|bore|bearing|ha(?:s|ve|d)|carr(?:y|ies|ied)|shows?|showed)\s+(?:all\s+(?:of\s+)?)?the\s+(?:classic\s+|usual\s+)?(?:hallmarks?|fingerprints|trademarks)\s+of\b|\bconsistent\s+with\s+(?:that|those|what\s+is|what\s+would\s+be|damage|injuries|wounds|marks|holes)\s+(?:caused|left|made|inflicted|produced|expected)\s+(?:by|from)\b/giu,
  },
  {
    does: 'lets company stand for guilt',
    plainer: 'say what the connection is and what shows it',
    pattern:
      /\b(?:murky|shadowy|shady|suspicious|questionable|unsavou?ry|cosy|cozy)\s+(?:(?:business|political|financial|family|personal)\s+)?(?:ties|links|connections|dealings|contacts|past|relationships?|associations?)\b|(?<!\b(?:I|we|We)\s)\bjust\s+so\s+happen(?:s|ed)?\s+to\b|(?<=\bwho\s|\bwhich\s)just\s+happen(?:s|ed)\s+to\b/gu,
  },
  {
    does: 'leaves it to the reader to say what it will not',
    plainer: 'say what is known',
    pattern:
      /\b(?:draw\s+(?:your|their)\s+own\s+conclusions?|make\s+of\s+(?:that|this|it)\s+what\s+(?:you|they)\s+will|(?:have|has|had|having)\s+something\s+to\s+hide|(?:there\s+is|there['’]s)\s+no\s+smoke\s+without\s+fire|where\s+there\s+is\s+smoke)\b/giu,
  },
  ...innuendo,
];

/** A word without which no insinuation is found: text that has none is not searched. */
export const insinuating = new RegExp(
  `den(?:y|ied)|silen(?:t|ce)|secret|quiet|declin|refus|coincide|accident|conveniently|tellingly|curiously|suspicio|mysteriously|enough,|strangely|surprisingly|\\?|so[-\\s]called|self-styled|supposed|claims\\s+to|rais(?:es|ed|ing)|beg(?:s|ged)|wonder|ties|links|connections|dealings|contacts|past|relationship|association|happen|conclusion|suggesting|indicating|implying|pointing|hinting|hallmark|fingerprint|trademark|consistent|what\\s+(?:you|they)\\s+will|to\\s+hide|smoke|${innuendoWords}`,
  'iu',
);
