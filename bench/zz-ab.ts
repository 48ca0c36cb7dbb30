import { readFileSync } from 'node:fs';
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import { annotate } from '../src/index.js';
import { absencesIn, presencesIn } from '../src/weigh/absences.js';
for (const f of process.argv.slice(2)) { const a = annotate(ingestRow({ id: f, text: readFileSync(f,'utf8'), language: 'en' })); console.log('##', f.slice(-30));
 for (const at of a.annotations.attributions) { if (!/Velin/.test(String(at.speaker))) continue; console.log(at.act, at.polarity, at.cue.map(c=>a.document.text.slice(c.from,c.to)));
  for (const p of at.content) { const show=(t:any)=>console.log('  ', a.document.text.slice(t.from,t.to), [...t.heads],[...t.keys], [...t.phrases]);
   absencesIn(a,p,at).forEach(t=>{console.log(' NO');show(t)}); presencesIn(a,p).forEach(t=>{console.log(' YES');show(t)}); } } }
