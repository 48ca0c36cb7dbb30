/** What must be loaded before the core runs: the WebAssembly of the sentence splitter, and the trained models. Imported for its effect. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { initSync } from 'sentencex-wasm';
import { provideModel } from './languages/models.js';

// V8 of Node 20 ends the process ("unreachable code") when it drops optimised code that it has put a WebAssembly call into while the
// call is under way, if that returns an object, as the sentence splitter does: some 2 MB of prose in one document can be enough.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve('sentencex-wasm/sentencex_wasm_bg.wasm')) });

// The models stand beside the lexicons of their language, in the sources: the path is the same from src and from dist.
const MODELS = {
  attributions: 'attributions.bin',
  cues: 'cues.bin',
  names: 'names.bin',
  hedges: 'hedges.bin',
  syntax: 'syntax.bin',
  'word-classes': 'word-classes.txt',
  background: 'background.bin',
  'loaded-words': 'loaded-words.txt',
} as const;
for (const [name, file] of Object.entries(MODELS)) {
  const path = new URL(`../src/languages/en/models/${file}`, import.meta.url);
  if (existsSync(path)) provideModel('en', name as keyof typeof MODELS, () => readFileSync(path));
}
