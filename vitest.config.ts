import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/set-up.ts',
    setupFiles: 'test/seed-properties.ts',
    // a browser or a synthesized stack on a busy two-core machine takes its time
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: ['default'],
  },
});
