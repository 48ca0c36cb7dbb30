/**
 * Checks that the rooms of the house see only what they may (.dependency-cruiser.mjs), that the check read the house at all, and that
 * it would have caught a break of each rule: a tree that breaks them all is planted in a temporary folder.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { planted, sound } from '../test/architecture/planted.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every broken rule below `folder`, with how many source files and arrows were read. */
const look = async folder => {
  const { output } = await cruise(['src'], {
    ...config.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  const own = output.modules.filter(({ source }) => source.startsWith('src/'));
  const arrows = own.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  return { broken: output.summary.violations, files: own.map(({ source }) => source), arrows };
};

const complaints = [];

const plant = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-architecture-'));
  try {
    const files = { ...sound, ...Object.assign({}, ...Object.values(planted).flat()) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const { broken: caught } = await plant();
for (const { name } of config.forbidden) {
  const plants = planted[name] ?? [];
  if (plants.length === 0) complaints.push(`rule ${name} has no planted violation in test/architecture/planted.mjs`);
  for (const [file] of plants.map(Object.keys)) {
    if (!caught.some(({ rule, from }) => rule.name === name && from === file)) {
      complaints.push(`rule ${name} does not catch what ${file} does in test/architecture/planted.mjs`);
    }
  }
}
for (const { rule, from, to } of caught) {
  if (from in sound) complaints.push(`rule ${rule.name} is broken by ${from} -> ${to}, which is as it should be`);
}

const { broken, files, arrows } = await look(root);
const comments = new Map(config.forbidden.map(({ name, comment }) => [name, comment]));
for (const { rule, from, to, cycle } of broken) {
  const way = cycle ? cycle.map(step => step.name ?? step).join(' -> ') : to;
  complaints.push(`${from} -> ${way}\n    ${rule.name}: ${comments.get(rule.name)}`);
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
  name => /\.(?:ts|svelte)$/.test(name) && !name.endsWith('.d.ts'),
);
const unread = sources.map(name => `src/${name.replaceAll('\\', '/')}`).filter(name => !files.includes(name));
if (unread.length > 0) complaints.push(`not read by the check: ${unread.join(', ')}`);
// A parser that understands nothing reads every file and sees no import. The house has more than one arrow a file.
if (arrows < files.length)
  complaints.push(`only ${arrows} imports seen in ${files.length} files: was TypeScript read at all?`);

if (complaints.length > 0) {
  console.error(complaints.map(line => `  ${line}`).join('\n'));
  console.error(`architecture: ${complaints.length} complaints`);
  process.exitCode = 1;
} else {
  const plants = Object.values(planted).flat().length;
  console.log(
    `architecture: ${files.length} files, ${arrows} imports, no rule broken; ${plants} planted breaks all caught`,
  );
}
