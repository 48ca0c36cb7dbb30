// Compiled by hand for this project: names and phrases that judge whoever they stand for, whatever stands around them.
import { alternatives } from '../../text/alternatives.js';

/** Names for people that nobody gives himself, and adjectives that condemn; none has another use in news. */
const NAMES = alternatives(
  `thug thugs henchman henchmen lackey lackeys stooge stooges goon goons rabble warmonger warmongers bootlicker bootlickers quisling quislings hireling
  hirelings rabble-rouser rabble-rousers troublemaker troublemakers barbarians savages bloodthirsty murderous power-hungry money-grubbing money-grabbing spineless
  gutless brainwashed thuggish witch-hunt villainous loony loonies cronies hatemonger hatemongers scaremonger scaremongers scaremongering
  fearmongering warmongering`.split(/\s+/),
);

/** Heads of names of bodies: "so-called" before such a name denies that it is one. */
const BODIES =
  'Union|Federation|Council|Brigade|Government|Republic|Army|Front|Movement|Party|Committee|Association|Commission|Court|Parliament|Ministry|Alliance|League|Volunteers|Militia|Guard|Institute|Foundation|Congress|Assembly|Tribunal|Authority|Administration|Coalition|Initiative|Bureau|Mission';

/** People of whom killing may be told. */
const KILLED =
  'sick|innocents?|civilians?|people|children|men|women|families|patients|villagers|prisoners|refugees|workers|passengers|protesters|demonstrators|residents|wounded|elderly|pupils|students|hostages';

/** Those of whom it is said that somebody holds them to ransom. */
const HELD =
  'country|nation|public|city|town|capital|region|government|economy|industry|commuters|taxpayers|voters|state|republic|parliament|valley|island';

const way = (source: string, flags = 'giu'): RegExp => new RegExp(source.replace(/ /gu, String.raw`\s+`), flags);

/** Words and phrases of contempt, from anywhere in a sentence. */
export const contempt: readonly RegExp[] = [
  way(String.raw`(?<![\p{L}’'-])(?:${NAMES})(?![\p{L}-])`, 'gu'),
  way(
    String.raw`(?<=\b(?:the|a|an|this|that|their|his|her) (?:(?!lynch|flash)\p{L}+ )?)mobs?(?![\p{L}-])(?! (?:boss|bosses|family|hit|rule|justice))`,
    'gu',
  ),
  way(
    String.raw`\bbutchers of (?:the )?(?:[\p{L}\p{N}’'-]+ ){0,4}?(?:army|artillery|brigade|regiment|regime|junta|division|corps|guards?|battalion|police|government|militia|secret service)\b`,
  ),
  way(
    String.raw`\bslaughter(?:s|ed|ing)? (?:(?:the|its|his|their|our|some|hundreds of|dozens of|thousands of|more than|at least|\p{N}+|\p{L}+) ){0,2}?(?:${KILLED})\b`,
  ),
  way(
    String.raw`\benemy (?:rockets?|fire|troops|aircraft|shells?|forces|drones?|missiles?|artillery|soldiers|positions|planes|guns|fighters)\b|\bby the enemy(?=[.,;]| (?:on|in|at|since|for|from|and|during)\b)|(?<=(?:^|[.!?] |\n))the enemy(?= (?:fired|fires|attack\p{L}*|shell\p{L}*|struck|bomb\p{L}*|has|have|had|claims?|claimed|lost|launched|is|was)\b)|(?<= )the enemy(?= (?:fired|fires|attack\p{L}*|shell\p{L}*|struck|bomb\p{L}*|launched)\b)`,
  ),
  way(
    String.raw`\bso-called ["“‘']?(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|the|and))? ){0,5}?\p{Lu}?[\p{L}]*(?:${BODIES})\b`,
    'gu',
  ),
  way(
    String.raw`\bnotorious (?:haunt|den|nest|lair|hangout|hotbed)\b|\b(?:haunt|den|nest|lair|cesspit|cesspool) of (?:smugglers|thieves|vice|iniquity|criminals|spies|drunks|drunkards|dealers|traitors|agitators|corruption|vipers|liars|crooks)\b`,
  ),
  way(
    String.raw`\bh(?:old|olds|eld|olding) (?:the |this |our |a |its )?(?:whole |entire |\p{L}+ )?(?:${HELD}) to ransom\b`,
  ),
  way(
    String.raw`\begg(?:s|ed|ing) (?:(?:his|her|their|the|its) \p{L}+ |them |him |her |it )?on\b(?! (?:toast|the (?:floor|table|menu|plate)))`,
    'gu',
  ),
  way(String.raw`\b(?:union|party) (?:bosses|barons)\b|\bfat cats\b`),
  way(
    String.raw`\bmilitant (?=(?:[\p{L}’'-]+ ){0,4}?(?:union|federation|teachers|nurses|miners|railwaymen|students)\b)`,
  ),
  way(String.raw`\bpuppet (?:government|regime|president|parliament|state|ruler|council|administration|mayor)s?\b`),
  way(String.raw`\b(?:murderous|bloodstained|blood-soaked|criminal|gangster|terror|rogue|evil|bandit) regimes?\b`),
  way(String.raw`\bcold-blooded (?:murder|murderers?|killers?|killings?|attack|crime|execution)s?\b`),
  way(String.raw`\bdeath (?:train|ship|flight|bus|plane|ferry|boat|plant|crossing)\b`),
];

/** Words that open a headline to stir: nothing of what happened is told by them. Of titles and headings only. */
export const stirring =
  /^(?:horror|carnage|bloodbath|slaughter|nightmare|mayhem|hell)(?=\s+(?:on|in|at|as|for|over|aboard|under)\b|\s*:)/iu;

/** A text about organised crime, in which "the mob" is its name. */
export const underworld =
  /\b(?:mafi(?:a|osi|oso)|mobsters?|mob boss(?:es)?|crime famil(?:y|ies)|cosa nostra|camorra|gangland|godfather)\b/iu;

/** What names no more than that in such a text. */
export const nameOfUnderworld = /^mobs?$/iu;
