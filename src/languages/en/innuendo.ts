// Compiled by hand for this project: set phrases by which a narrator lets something be understood. The longer lists of ways are in `insinuations.ts`.
import type { Insinuation } from '../insinuation.js';

/** Where a sentence begins. */
const START = String.raw`(?<=(?:^|[.!?…:;]["”’)]?\s+|\n)(?:(?:and|but|so|yet|then)\s+)?)`;

const BE = String.raw`(?:is|was|['’]s|remains|remained)`;

/** What an open matter is asked about. */
const WH = '(?:who|whom|whose|why|how|what|where|whether)';

/** Words of kin and friendship, as the head of "the minister's cousin". */
const KIN = String.raw`(?:brother|sister|cousin|wife|husband|son|daughter|uncle|aunt|nephew|niece|father|mother|friend|neighbour|neighbor|partner|schoolmate|donor|(?:brother|sister|father|mother|son|daughter)-in-law)`;

/** A pattern of ways to say one thing; a space in them is any white space. */
const ways = (...all: readonly string[]): RegExp =>
  new RegExp(`(?:${all.map(one => one.replace(/ /gu, String.raw`\s+`)).join('|')})`, 'giu');

/** Set phrases, each a way of hinting. */
export const innuendo: readonly Insinuation[] = [
  {
    does: 'reads silence as an answer',
    plainer: 'say whether they were asked, and what they answered',
    pattern: ways(
      String.raw`\b(?:ha(?:s|ve|d) )?(?:prefer(?:s|red)|cho(?:se|sen|oses)) to (?:say nothing|remain silent|stay silent|keep silent)\b(?! (?:in|during|at) (?:court|trial|the (?:court|trial|hearing)))`,
      String.raw`, as (?:always|ever|usual), (?:knows?|knew|says?|said|saw|sees?|ha(?:s|ve|d) (?:heard|seen|said)|remembers?|heard) (?:nothing|no more)\b`,
      String.raw`${START}as (?:always|ever|usual), (?:the )?(?:\p{L}+ ){1,3}?(?:knows?|knew|saw|ha(?:s|ve|d) (?:heard|seen|said|known)) nothing\b`,
      String.raw`\b(?:that|which) (?:is|was) an answer (?:too|in itself|of (?:a kind|sorts)|as well)\b`,
      String.raw`\bnot a (?:single )?word (?:\p{L}+ ){0,4}?(?:was heard|has been heard|was to be heard|came|has come) from\b`,
      String.raw`\bfor reasons (?:that|which) (?:were|was|have) never (?:been )?(?:given|explained|made clear|made public)\b`,
      String.raw`\bfor reasons (?:best|only) known to\b`,
      String.raw`\b(?:has|have) (?:still )?(?:never|yet to) (?:explain(?:ed)?|sa(?:y|id)|account(?:ed)?|give[n]?) (?:for )?why (?:his|her|its|their|he|she|it|they)\b`,
    ),
  },
  {
    does: 'says that everybody knows what nobody is said to have shown',
    plainer: 'say who knows it, and from what',
    pattern: ways(
      String.raw`\b(?:everyone|everybody|the whole (?:town|city|village|country|world|valley|street)|every child|all the world)(?: (?:in|of|on|at|along|from) [^.,;!?\n]{1,40}?| here| there)? knows? (?:perfectly well |very well |full well |by now )?(?:who|whose|why|what really|where the)\b`,
      String.raw`\bit (?:is|was) an open secret(?=,)`,
      String.raw`\b(?:nobody|no one)(?: in [^.,;!?\n]{1,30}?)? (?:needs|needed|has|had) to (?:be told|ask|guess) (?:who|whose|why)\b`,
      String.raw`\bit (?:${BE} not|isn['’]t|wasn['’]t|takes (?:no|little|not much)) (?:(?:very )?(?:hard|difficult) to guess|(?:great |much )?(?:imagination|genius|detective|insight) to (?:guess|see|work out|tell)) (?:who|whose|why|what|where)\b`,
      String.raw`\bthe rest ${BE} (?:easy|easily|not hard|not difficult) (?:to )?(?:guess(?:ed)?|imagine[d]?)\b`,
    ),
  },
  {
    does: 'hints that a coincidence is none',
    plainer: 'say what shows a connection, or leave the word out',
    pattern: ways(
      String.raw`\b(?:can(?:not| not|['’]t| hardly| scarcely)|could (?:not|hardly|scarcely)) (?:possibly )?be (?:an? )?(?:mere |pure |simple )?(?:coincidence|accident|chance)(?= (?:that|when|how)\b|[,.])`,
      String.raw`\b(?:can|could) be no (?:mere )?(?:coincidence|accident|chance)\b`,
      String.raw`\b${BE} (?:perhaps|surely|probably|certainly|maybe|presumably|of course) (?:no|not an?) (?:mere )?(?:accident|coincidence)(?= (?:that|when|how)\b)`,
      String.raw`\bby (?:pure|sheer|mere) (?:coincidence|chance|accident),? (?:no doubt|of course|naturally|surely|one (?:may|must) suppose)\b`,
      String.raw`\b(?:no doubt|naturally|of course),? (?:quite )?by (?:pure |sheer |mere )?(?:coincidence|chance|accident)\b`,
      String.raw`\bas if by (?:chance|accident|coincidence)\b`,
      String.raw`\b(?:coincidence|accident|chance) or not(?=,)`,
      String.raw`\b(?:it|that) (?:has|had|did|will) not (?:have )?(?:escaped?|gone|go) (?:(?:any(?:one|body)['’]s |the )?(?:notice|attention)|unnoticed)(?: of [^.,;!?\n]{1,40}?)?(?= that\b)`,
    ),
  },
  {
    does: 'raises a doubt that nobody is said to have',
    plainer: 'say who asks, and what',
    pattern: ways(
      String.raw`\b(?:rais(?:es|ed)|ha(?:s|ve) raised|raising) (?:a few |some |many |more than a few )?eyebrows\b(?! (?:all |even )?(?:among|at|in|of|from|across|within|around)\b)`,
      String.raw`\bthe timing (?:[^.;!?\n]{1,80}?,? )?(?:${BE} (?:curious|suspicious|telling|convenient|remarkable|striking|no accident)|speaks for itself|could hardly (?:be|have been) (?:better|more convenient))\b`,
      String.raw`\bone (?:(?:may|might|can|could|must|has to|should|would) (?:well |only |but |fairly |be forgiven for |be tempted to )*(?:wonder|ask|guess|imagine|speculate|suspect)(?:ing)?|(?:need|needs) only (?:to )?(?:ask|look at|recall)|wonders|${BE} (?:left|tempted|bound) to (?:wonder|ask|think|conclude|suspect|believe|guess)|cannot help (?:but )?(?:wonder|ask|think|suspect)(?:ing)?)(?=,| (?:${WH}|that|at|if|about)\b)`,
      String.raw`\b(?:it makes|makes|which makes|making) (?:one|you) wonder\b`,
      String.raw`\b(?:you|we|readers) (?:have to|must|are left to|may well|might well) (?:wonder|ask (?:yourself|ourselves|themselves))(?= ${WH}\b)`,
      String.raw`\bit ${BE} (?:only |perhaps |surely )?(?:fair|reasonable|legitimate|tempting|permissible|natural) to (?:ask|wonder)(?= ${WH}\b)`,
      String.raw`\bthe (?:question|one thing) (?:that |which )?(?:nobody|no one|no-one|few|hardly anyone)(?: (?:in|at|on|here)(?: [^.,;!?\n]{1,40}?)?)? (?:dares?|dared|wants?|wanted|cares?|cared|likes?|liked|is willing) (?:to )?(?:ask|answer|put)\b`,
      String.raw`\b(?:perhaps|maybe|no doubt) (?:someone|somebody|one of them|the \p{L}+)(?: (?:in|at|from) [^.,;!?\n]{1,40}?)? (?:knows|can (?:tell|explain|say)|could (?:tell|explain|say)|(?:would|will) (?:care to )?(?:tell|explain))(?: us)?(?= ${WH}\b)`,
    ),
  },
  {
    does: 'asks what it does not assert',
    plainer: 'say what is known, or who asks',
    pattern: ways(
      String.raw`${START}(?:is|was) (?:it|this|that|there) (?:really |then )?(?:any|a|such a|much of a) (?:surprise|wonder)\b[^.!?\n]{0,120}\?`,
      String.raw`${START}(?:could|might|can) it (?:really |perhaps |possibly )?be (?:that|because)\b[^.!?\n]{1,140}\?`,
      String.raw`${START}who (?:else )?(?:would|could) (?:do|want|have done|have wanted|order|stoop to) (?:to )?(?:such|that|this|it)\b[^.!?\n]{0,60}\?`,
      String.raw`${START}(?:why|who|what|how)\b[^.!?\n]{3,120}\bof all (?:days|nights|places|people|times|hours|things|men|moments|weeks|mornings|evenings)\?`,
      String.raw`\b(?:has|have|had) nothing to hide,? (?:surely|of course|no doubt|naturally|after all|why\b[^.!?\n]{1,120}|then why\b[^.!?\n]{1,120})(?=[?.!,]|$)[?]?`,
      String.raw`${START}what (?:might|could|would|does|do|did) (?:\S+ ){1,5}?(?:have|want) to (?:hide|conceal)\b[^.!?\n]{0,40}\?`,
    ),
  },
  {
    does: 'lets people speak that it does not name',
    plainer: 'say who says it',
    pattern: ways(
      String.raw`\bthere (?:are|were) (?:those|people|some|many|voices|plenty)(?: (?:in|at|on|here|among) [^.,;!?\n]{1,40}?)? (?:who|that) (?:will |would |even |also )?(?:say|ask|whisper|suspect|wonder|mutter|claim|insist|swear)\b`,
      String.raw`\b(?:whispers|murmurs|gossip|tongues) (?:in|from|at|around|along|on|of) [^.;!?\n]{1,60}? (?:tells?|told|suggests?|suggested|ha(?:s|ve|d) it|speaks?|spoke|sa(?:y|id|ys))\b`,
      String.raw`\b(?:it is|it was|is being) (?:whispered|muttered|murmured)\b`,
      String.raw`\btongues (?:are|were|have been|began|begin) (?:to )?wag(?:ging)?\b`,
      String.raw`\b(?:will|can|could|would) tell you (?:so|as much|the same|who|why)\b[^.,;!?\n]{0,20}?\b(?:over (?:a|the) (?:glass|drink|beer|coffee)|in private|behind closed doors|off the record|quietly)\b`,
    ),
  },
  {
    does: 'doubts what it does not say to be wrong',
    plainer: 'say what speaks against it',
    pattern: ways(
      String.raw`\bwould have (?:us|you|the public|readers|everyone|everybody|the world) believe\b`,
      String.raw`\b(?:we|the public|readers|the families) (?:are|were|is|was) (?:now |really |seriously )?(?:asked|told|expected|supposed|meant|invited) to believe\b`,
      String.raw`\bof course (?:he|she|it|they) (?:would|will) (?:say|think|claim) (?:so|that|this)\b`,
      String.raw`\b(?:he|she|they) would(?: say (?:that|so))?, would(?:n['’]t| not) (?:he|she|they)\b`,
    ),
  },
  {
    does: 'lets company stand for guilt',
    plainer: 'say what the connection is and what shows it',
    pattern: ways(
      String.raw`\bjust happens to be (?:also )?(?:an?|the|his|her|its|their|[\p{L}’']+) (?:[\p{L}’'-]+ ){0,4}?${KIN}\b`,
      String.raw`(?<=\b(?:who|which|he|she|it) (?:also )?)happens to be (?:also )?(?:an?|the|his|her|its|their|[\p{L}’']+) (?:[\p{L}’'-]+ ){0,4}?${KIN}\b`,
    ),
  },
  {
    does: 'leaves it to the reader to say what it will not',
    plainer: 'say what is known',
    pattern: ways(
      String.raw`\b(?:read|reads|reading) between the lines\b`,
      String.raw`\bthe reader (?:may|will|can) (?:draw|judge|guess|decide|form)\b`,
      String.raw`\bguess (?:who|whose)(?= [^.!?\n]{1,80}[?.!])`,
      String.raw`\bsurprise, surprise\b`,
    ),
  },
];

/** A word without which none of these is found: alternatives of a pattern. */
export const innuendoWords =
  'prefer|cho(?:se|sen|oses)|as\\s+(?:always|ever|usual)|not\\s+a\\s+(?:single\\s+)?word|for\\s+reasons|yet\\s+to|never\\s+(?:explain|said|say|been|given)|everyone|everybody|the\\s+whole|every\\s+child|all\\s+the\\s+world|nobody|no\\s+one|no-one|few\\s+(?:dare|want|care|like|are|in|at|on|here)|hardly|guess|takes\\s+(?:no|little|not)|the\\s+rest|chance|escape|unnoticed|eyebrow|timing|one\\s+(?:may|might|can|could|must|has|should|would|needs?|wonders|is|was|cannot)|(?:you|we)\\s+(?:have|must|are|were|may|might)|readers?\\s|public|families|fair|reasonable|legitimate|tempting|permissible|natural|perhaps|maybe|no\\s+doubt|nothing\\s+to|there\\s+(?:are|were)|whisper|mutter|murmur|gossip|tongues|believe|of\\s+course|would\\s+(?:have|say)|would,|between|makes|answer|surprise|tell\\s+you';
