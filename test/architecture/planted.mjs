/**
 * A small tree of sources that breaks every import rule once, by rule. `scripts/architecture.mjs` writes it to a temporary folder and
 * sees that each break is caught at the file named first. A rule without a plant here fails the check.
 */
const importing = path => `import '${path}';\nexport const planted = 1;\n`;
const plain = 'export const plain = 1;\n';

/** Files that are as they should be: none of them may be reported. */
export const sound = {
  'src/model/index.ts': plain,
  'src/text/index.ts': importing('../model/index.js'),
  'src/languages/en/index.ts': importing('../../text/index.js'),
  'src/languages/index.ts': importing('./en/index.js'),
  'src/annotate/index.ts': importing('../languages/index.js') + importing('../text/index.js').split('\n')[0],
  'src/relate/index.ts': importing('../model/index.js'),
  'src/weigh/index.ts': importing('../model/index.js'),
  'src/find/index.ts': importing('../model/index.js'),
  'src/check/index.ts': importing('../find/index.js'),
  'src/present/index.ts': importing('../model/index.js'),
  'src/ingest/index.ts': importing('node:fs'),
  'src/corpus/index.ts': importing('../relate/index.js') + "import 'node:fs';\n",
  'src/store/index.ts': importing('../model/index.js'),
  'src/web/index.ts': importing('../present/index.js'),
  'src/pipeline.ts': importing('./annotate/index.js') + "import './relate/index.js';\n",
  'src/index.ts': importing('./pipeline.js') + "import './weigh/index.js';\n",
  'src/cli/index.ts': importing('../pipeline.js') + "import 'declared';\n",
  'node_modules/declared/package.json': '{"name":"declared","version":"1.0.0","main":"index.js"}',
  'node_modules/declared/index.js': plain,
  'node_modules/undeclared/package.json': '{"name":"undeclared","version":"1.0.0","main":"index.js"}',
  'node_modules/undeclared/index.js': plain,
  'package.json': '{"name":"planted","type":"module","dependencies":{"declared":"1.0.0"}}',
};

/** For each rule the files that break it. */
export const planted = {
  'no-cycles': [
    { 'src/text/cycle-a.ts': importing('./cycle-b.js'), 'src/text/cycle-b.ts': importing('./cycle-a.js') },
    {
      'src/model/type-a.ts': "import type { B } from './type-b.js';\nexport type A = B;\n",
      'src/model/type-b.ts': "import type { A } from './type-a.js';\nexport type B = A;\n",
    },
  ],
  'model-imports-nothing': [
    { 'src/model/of-a-room.ts': importing('../text/index.js') },
    { 'src/model/of-a-package.ts': importing('declared') },
    { 'src/model/of-node.ts': importing('node:path') },
    { 'src/model/of-a-type.ts': "import type { plain } from '../annotate/index.js';\nexport type T = typeof plain;\n" },
  ],
  'text-sees': [{ 'src/text/of-a-stage.ts': importing('../find/index.js') }],
  'languages-sees': [{ 'src/languages/en/of-a-stage.ts': importing('../../annotate/index.js') }],
  'languages-behind-their-interface': [
    { 'src/weigh/of-one-language.ts': importing('../languages/en/index.js') },
    { 'src/annotate/quantities/of-one-language.ts': importing('../../languages/en/index.js') },
    { 'src/annotate/mentions/of-one-language.ts': importing('../../languages/en/index.js') },
    { 'src/annotate/attributions/of-one-language.ts': importing('../../languages/en/index.js') },
    { 'src/relate/of-one-language.ts': importing('../languages/en/index.js') },
    { 'src/find/vague/of-one-language.ts': importing('../../languages/en/index.js') },
    {
      'src/ingest/of-a-type.ts':
        "import type { planted } from '../languages/en/index.js';\nexport type T = typeof planted;\n",
    },
  ],
  'annotate-sees': [{ 'src/annotate/of-another.ts': importing('../relate/index.js') }],
  'relate-sees': [{ 'src/relate/of-another.ts': importing('../annotate/index.js') }],
  'weigh-sees': [{ 'src/weigh/of-another.ts': importing('../relate/index.js') }],
  'find-sees': [{ 'src/find/of-another.ts': importing('../weigh/index.js') }],
  'check-sees': [{ 'src/check/of-another.ts': importing('../weigh/index.js') }],
  'present-sees': [
    { 'src/present/of-another.ts': importing('../find/index.js') },
    { 'src/present/of-ingest.ts': importing('../ingest/index.js') },
  ],
  'ingest-sees': [{ 'src/ingest/of-the-store.ts': importing('../store/index.js') }],
  'corpus-sees': [
    { 'src/corpus/of-the-store.ts': importing('../store/index.js') },
    { 'src/corpus/of-a-stage.ts': importing('../weigh/index.js') },
  ],
  'store-sees': [{ 'src/store/of-ingest.ts': importing('../ingest/index.js') }],
  'web-sees': [
    { 'src/web/of-a-stage.ts': importing('../weigh/index.js') },
    { 'src/web/OfAStage.svelte': "<script>import { planted } from '../weigh/index.js';</script>{planted}\n" },
  ],
  'stages-meet-in-the-pipeline': [{ 'src/second-pipeline.ts': importing('./weigh/index.js') }],
  'cli-sees': [
    { 'src/cli/of-a-stage.ts': importing('../annotate/index.js') },
    { 'src/cli/of-languages.ts': importing('../languages/en/index.js') },
  ],
  'core-is-pure': [
    { 'src/find/of-node.ts': importing('node:fs') },
    { 'src/languages/en/of-node.ts': importing('crypto') },
  ],
  'nothing-imports-the-rim': [{ 'src/weigh/of-the-rim.ts': importing('../cli/index.js') }],
  'declared-packages-only': [{ 'src/ingest/of-an-undeclared-package.ts': importing('undeclared') }],
  resolvable: [{ 'src/find/of-nothing.ts': importing('./nowhere.js') }],
};
