import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], setupFiles: ['src/ready.ts'], testTimeout: 60_000 },
});
