import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the report's content security policy names instead of allowing any inline script or style. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Bundles the enhancement script as one plain browser script. */
const script = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: here('src/web/enhance.ts'), formats: ['iife'], name: 'crossread' },
      minify: true,
      // Of a package only what is called goes into the page.
      rollupOptions: { treeshake: { moduleSideEffects: id => !id.includes('/node_modules/') } },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error('the enhancement script gave no output');
  return output.output[0].code.trim();
};

/** `virtual:inlined`: the script and the stylesheet of the report as strings, with their hashes. */
const inlined = (): Plugin => ({
  name: 'crossread-inlined',
  resolveId: id => (id === 'virtual:inlined' ? '\0virtual:inlined.ts' : null),
  load: async id => {
    if (id !== '\0virtual:inlined.ts') return null;
    const code = await script();
    return `import style from '${here('src/web/style.css')}?inline';
      export { style };
      export const script = ${JSON.stringify(code)};
      export const scriptHash = '${hashOf(code)}';`;
  },
});

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true, dev: false } }), inlined()],
  // Svelte's server half is bundled, so that the report needs nothing but this one file.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/web/entry.ts',
    outDir: 'dist/web',
    target: 'node20',
    cssTarget: 'esnext',
    rollupOptions: { output: { entryFileNames: 'report.js' } },
  },
});
