/** A preposition that says where something happened, with what may stand between it and the name. */
export const placing = / (?:in|near|at|outside|off|over|above) (?:the )?/gu;

/**
 * All that may stand between a happening and where it was: what only says that it took place, what it befell, and when: "the crash, which occurred",
 * "the sinking of the tug on 5 March".
 */
export const beforePlace =
  /^(?:,? (?:which|that))?(?: (?:had |has )?(?:occurred|happened|took place|occurring))?(?: of (?:an?|the|its|their) [^.,;:]{2,60})?(?: (?:early|late))?(?: on [^.,;:]{3,30})?,?$/u;

/** What a state has that something may happen in: "Karvian airspace". The adjective is the first group. */
export const ofState = /^(\p{Lu}\p{L}+) (?:airspace|territory|waters|soil)\b/u;

/** Endings of adjectives of states ("Karvian"), … */
export const stateAdjectives: readonly string[] = ['', 'n', 'an', 'ian', 'ean', 'i', 'ese', 'ish', 'ic'];

/** … and what the name of the state has in their place ("Karvia"). */
export const stateNames: readonly string[] = ['', 'a', 'ia', 'e', 'y', 'stan', 'istan', 'land'];
