/** Made by vite.config.ts at build time. */
declare module 'virtual:inlined' {
  /** The stylesheet of the report. */
  export const style: string;
  /** The enhancement script, bundled. */
  export const script: string;
  /** SHA-256 of the script as a content security policy names it. */
  export const scriptHash: string;
}
