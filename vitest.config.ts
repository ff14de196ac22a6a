import { defineConfig } from 'vitest/config';

// packages are read from their sources; `import` and `require` are known by themselves and must not be forced on the other kind
const resolve = { conditions: ['source', 'module', 'default'] };

export default defineConfig({
  resolve,
  ssr: { resolve },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,apps}/**/src/**/*.test.ts', 'fuzz/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
