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
          // for a busy machine: no test measures time
          testTimeout: 300_000,
          // the runner leaves a core to itself unless told, half of a machine that has two
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // a flow waits for its browser most of the time: two at once on two cores
          maxWorkers: 2,
          // a browser that a busy machine starves for a moment gets a second chance; a fault of the app fails again
          retry: 1,
        },
      },
    ],
  },
});
