import { expect, it } from 'vitest';
import { ingestRow } from '../../src/ingest/index.js';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'The mayor said that the water had come over the dyke in the night and that nobody in the village had been warned. We kept the door of the school open, a teacher said, for there was no other place where people could go.',
  nl: 'De burgemeester zei dat het water in de nacht over de dijk was gekomen en dat niemand in het dorp was gewaarschuwd. We hebben de deur van de school open gehouden, zei een lerares, want er was geen andere plek waar de mensen heen konden.',
  no: 'Ordføreren sa at vannet kom over diket om natten, og at ingen i bygda var blitt varslet. Vi holdt døren til skolen åpen, sa en lærer, for det var ikke noe annet sted der folk kunne gå. I havnen er det ennå mørkt, og ved kaien ligger båtene på land.',
  de: 'Der Bürgermeister sagte, das Wasser sei in der Nacht über den Deich gekommen, und niemand im Dorf sei gewarnt worden. Wir haben die Tür der Schule offen gehalten, sagte eine Lehrerin, denn es gab keinen anderen Ort, an den die Leute gehen konnten.',
  pt: 'O presidente da câmara disse que a água passou por cima do dique de noite e que ninguém na aldeia tinha sido avisado. Mantivemos a porta da escola aberta, disse uma professora, porque não havia outro lugar onde as pessoas pudessem ir.',
};

it.each(Object.entries(TEXTS))('tells the language of a text by its words and letters: %s', (language, text) => {
  expect(ingestRow({ id: 'x', text }).language).toBe(language);
});

it('takes a text with nearly no words for what it knows', () => {
  expect(ingestRow({ id: 'x', text: 'Ja.' }).language).toBe('en');
});
