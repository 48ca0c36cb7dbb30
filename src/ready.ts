/** The one thing that must be loaded before the core runs: the WebAssembly of the sentence splitter. Imported for its effect. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { initSync } from 'sentencex-wasm';

// V8 of Node 20 ends the process ("unreachable code") when it drops optimised code that it has put a WebAssembly call into while the
// call is under way, if that returns an object, as the sentence splitter does: some 2 MB of prose in one document can be enough.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve('sentencex-wasm/sentencex_wasm_bg.wasm')) });
