/** How the family names of a part of the world end or begin, as English news spells them. */
export interface SurnamePattern {
  /** Matches a family name of the pattern in lower case, without diacritics. */
  readonly form: RegExp;
  /** Who bears a name of this form, where the form tells it. */
  readonly gender: 'female' | 'male' | null;
}

/**
 * Patterns of family names, from common knowledge of how they are made. The first that matches counts. All are anchored at the end and
 * look at a few letters only.
 */
export const surnamePatterns: readonly SurnamePattern[] = [
  {
    form: /[^aeiou](?:ov|ev|in)a$|(?:yev|iev|ov|ev)a$|(?:sk|tsk|ck|zk)aya$|[a-z]{3}ska$|cka$|nskaia$/u,
    gender: 'female',
  },
  { form: /(?:dottir|kyzy|qizi|kizi|iene|ytė|aite|yte|iute)$/u, gender: 'female' },
  { form: /(?:oghlu|ogly|uulu|ugli)$/u, gender: 'male' },
  { form: /(?:oglu|zade|zada|zadeh|li|lu)$/u, gender: null },
  {
    form: /[a-z]{3}(?:yev|iev|ov|ev|off|eff|skiy|skyi|sky|skij|ski|cki|tskiy|enko|chenko|chuk|yuk|iuk|shyn|ych|vich|vych|wicz|icz|czyk|czak|ovic|evic|ic|itch)$/u,
    gender: null,
  },
  { form: /[a-z]{2}(?:yan|ian|yants|dze|shvili|iani|uri|ava|ua|uni|eli)$/u, gender: null },
  { form: /[a-z]{2}(?:escu|eanu|aru|oiu|opoulos|poulou|akis|aki|idis|iadis|idou|ellis|atos|oglou)$/u, gender: null },
  {
    form: /[a-z]{2}(?:aitis|auskas|evicius|enas|onis|ins|sons|berg|stein|mann|haus|quist|strom|gaard|sen|sson|son|nen|inen)$/u,
    gender: null,
  },
  {
    form: /[a-z]{3}(?:ullah|uddin|zai|pour|nejad|nia|zadegan|abadi|wala|wal|kar|nath|gupta|swamy|murthy|appa|walla|singh|deep)$/u,
    gender: null,
  },
  { form: /^(?:mc|mac|o'|fitz|al-|el-|ben-|bin |ibn |abu |van |von |de |d'|st\.? )[a-z]{2}/u, gender: null },
  { form: /[a-z]{2}(?:ez|az|iz|eira|inho|ales|illo|ellini|etti|otti|ucci|ini|ano)$/u, gender: null },
  {
    form: /[a-z]{2}(?:moto|yama|mura|gawa|kawa|naka|hara|saki|zaki|shima|jima|guchi|mizu|wara|tani|bashi|sawa|zawa|miya|no|da|ta|be)$/u,
    gender: null,
  },
];
