/** The one thing that must be loaded before the core runs: the WebAssembly of the sentence splitter. Imported for its effect. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync } from 'sentencex-wasm';

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve('sentencex-wasm/sentencex_wasm_bg.wasm')) });
