import { defineConfig } from 'vitest/config';

/** Where a run that is counted by another program writes its results as JSON; nothing is written otherwise. */
const report = process.env.TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['src/ready.ts'],
    testTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
