/** Words that stand in the names of outlets and in hardly any others: one list for all places that ask, so that no outlet is read otherwise. Lower case. */
export const outletWords: ReadonlySet<string> = new Set(
  `broadcasting bulletin chronicle courier daily dispatch echo enquirer gazette guardian herald inquirer journal ledger magazine mail mercury
  news newspaper newswire observer post press radio sentinel telegraph television times tribune tv weekly wire`.split(
    /\s+/,
  ),
);

/** Words that stand in names of outlets and in many others: they show an outlet only in a line that credits one. Lower case. */
export const looseOutletWords: ReadonlySet<string> = new Set(
  'agency examiner express globe independent media mirror monitor online record reporter review service standard star sun today world'.split(
    ' ',
  ),
);
