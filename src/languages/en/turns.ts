// Compiled by hand for this project: how an account tells in a few words that somebody says something else than before.

/** Somebody says something else than what stands before. */
export const saysOtherwise =
  /\b(?:says?|said|tells?|told|gives?|gave|offers?|offered) (?:now |since )?(?:otherwise|something (?:quite |very )?(?:else|different)|the opposite|the reverse|(?:a|quite a|a very|a rather) different (?:story|account|version|tale)|another (?:story|account|version))\b|\bha(?:s|ve|d) (?:since |now )?changed (?:his|her|its|their) (?:story|account|version|tune|mind|testimony)\b/iu;

const SAYS =
  '(?:said|says|claimed|claims|insisted|maintained|denied|blamed|suggested|stated|announced|reported|attributed|called|spoke of|put (?:it|the [\\p{L}]+) down to|ruled out|told [\\p{L}]+)';

/** In one sentence, what was said at first, as the groups `say` and `what`, and what was said in its place, as `then`. */
export const firstThen: readonly RegExp[] = [
  new RegExp(
    `\\b(?:at first|first|initially|originally) (?<say>${SAYS})(?: that)? (?<what>[^;:.“”"]{6,140}?),? (?:and |but )?(?:from|since|by|in|after|later|then|subsequently|eventually) (?:(?!that\\b)[\\p{L}\\d]+ ){0,4}?that (?<then>[^;:.“”"]{6,160})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:at first|first|initially|originally) (?<say>${SAYS})(?: that)? (?<what>[^;:.“”"]{6,140}?),? (?:and |but )?(?:then|later|now|afterwards|subsequently|eventually) ${SAYS}(?: that)? (?<then>[^;:.“”"]{4,160})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:at first|initially|originally),? [^,;:.“”"]{3,50}? (?<say>${SAYS})(?: that)? (?<what>[^;:.“”"]{6,140}?)[;,.] (?:but |and )?(?:later|then|afterwards|now) (?:it|he|she|they) ${SAYS}(?: that)? (?<then>[^;:.“”"]{4,160})`,
    'giu',
  ),
];

/** At the end of what somebody says: whoever then says something, or the words for who said this. */
export const tail =
  /,? (?:but|and) (?:[\p{L}’'-]+ ?){1,3}$|, (?:[\p{L}.’'-]+ ){1,4}(?:said|says|replied|answered|told [\p{L} ]{2,20})$/iu;

/** That something was denied at first, with what it was as the group `what`: the whole sentence. */
export const deniedFirst =
  /^(?<who>[^,;:.“”"]{3,60}?) (?:had )?(?:at first|initially|first|originally) (?:denied|ruled out)(?: that)? (?<what>[^;.“”"]{6,140})\.?$/iu;

/** Of one who told one listener this, and another that it was not so. */
export const toldAnother =
  /\btold [^.;“”"]{2,60}? that (?<what>[^.;“”"]{5,100}?),? (?:and|but) [^.;“”"]{3,60}? that (?<then>(?:he|she|it|they|there) (?:had|was|were|did|has|have|is|are)(?: not|n['’]t))\b/giu;

/** What somebody said it was, and what he said it was then. */
export const wasThenWas =
  /\b(?:said|claimed|insisted|maintained)(?: that)? it (?:was|had been) (?<what>(?:an?|the) [^.,;:“”"]{2,50}?)[.,;](?: and| but)?(?: then| later| when [^.,;]{3,40}?| afterwards| after that),? (?:he|she|it|they) (?:said|claimed|insisted|maintained)(?: that)? it (?:was|had been) (?<then>(?:an?|the) [^.,;:“”"]{2,60})/giu;

/** Between what somebody says here and what he says there. */
export const inContrast = /\b(?:while|whereas|but|yet|although|though)\b/iu;

/** From such a word to the end of what is said: what is said there. */
export const contrastBehind = /[,;]?\s+(?:while|whereas|but|yet|although|though)\b[^,;]*$/iu;

/** Somebody is asked whether he still holds to something, which is the group `what`. */
export const stillStands =
  /\bstill (?:stands? by|holds? to|maintains|believes in|defends) (?:(?:his|her|its|their|the) (?:[\p{L}-]+ )?(?:claim|statement|assertion|account|allegation|version) )?that (?<what>[^.:;?“”"]{6,140})/iu;

/** In the answer: not as it was said. */
export const retreats =
  /\b(?:more care(?:fully)?|more cautious(?:ly)?|differently (?:today|now)|(?:less|not (?:so|as|quite so|entirely)) (?:sure|certain)|what I (?:had been|was) told|may (?:well )?have been (?:wrong|mistaken)|(?:was|were) (?:wrong|mistaken)|too (?:strong|firm|far)|would not (?:say|put|repeat) (?:it|that)|no longer)\b/iu;

/** Of one who denied at first. */
export const denying = /\b(?:denied|ruled out)\b/iu;

/** Between somebody and what he did: “X, who …”. */
export const relative = /,? (?:who|which)\s*$/iu;

/** Words that are no more than a subject. */
export const plainSubject = /^(?:the|its|their|a) (?:[\p{L}-]+ ){1,4}$/iu;

/** That somebody’s version has changed, with whose as the group `who`. */
export const versionChanged =
  /^(?<who>[^.,;:“”"]{3,60}?)['’]s? (?:own |official )?(?:versions?|accounts?|story|explanations?)(?: of [^.,;]{3,40})? (?:has|have|had) (?:since )?changed\b/iu;

/** A source that is somebody’s. */
export const ofBody = /(?:^|\s)(?:its|their|his|her)\s/iu;
