import { readFileSync } from 'node:fs';
import '../src/ready.js';
import { ingestRow } from '../src/ingest/index.js';
import { annotate } from '../src/index.js';
import { deniedIn } from '../src/weigh/disputes/denied.js';
for (const f of process.argv.slice(2)) {
  const a = annotate(ingestRow({ id: f, text: readFileSync(f, 'utf8'), language: 'en' }));
  console.log('##', f.slice(-30));
  for (const d of deniedIn(a))
    console.log(
      JSON.stringify({
        w: a.document.text.slice(d.span.from, d.span.to),
        deed: d.deed,
        doers: d.doers,
        done: d.done,
        subj: d.subject,
        aside: d.aside,
        own: d.own,
        uni: d.universal,
        part: d.part,
        unp: d.unproved,
        bef: d.beforehand,
        still: d.mayStillCome,
      }),
    );
}
