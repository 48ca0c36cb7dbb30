/** What a page says before its author's name, in the languages in which pages are read: at the beginning of what it gives as the author. */
export const authorLabel =
  /^(?:(?:published|posted|written|reported|text|story|veröffentlicht|geschrieben|publié|publicado)\s+)?(?:by|von|par|por|di|автор:?|authors?:|autor(?:in)?:|auteur\s*:)\s+/i;
