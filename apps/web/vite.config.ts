import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { chunkGroups } from './build/chunk-groups.ts';
import { offline } from './build/offline-plugin.ts';
import { precompressed } from './build/precompressed-plugin.ts';

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/**
 * Builds the engine's worker in the same graph as the page, so that what both need (the schemas above all) is one file
 * that is loaded once. While developing, the worker is served as it is.
 */
function engineWorker(): Plugin {
  const source = "new URL('./engine.worker.ts', import.meta.url)";
  return {
    name: 'engine-worker',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/shared/engine/engine-client.ts')) return null;
      if (!code.includes(source)) this.error('engine-client.ts does not start the worker as expected');
      const worker = this.emitFile({
        type: 'chunk',
        id: here('src/shared/engine/engine.worker.ts'),
        name: 'engine.worker',
      });
      return code.replace(source, `import.meta.ROLLUP_FILE_URL_${worker}`);
    },
  };
}

export default defineConfig({
  // relative addresses, so that the built folder works under any path
  base: './',
  plugins: [
    engineWorker(),
    react(),
    offline(here('src/pwa/service-worker.ts'), here('public')),
    precompressed(),
  ],
  resolve: {
    // the engine is compiled from its sources, so that the bundler can drop what the app does not use
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: [
      { find: /^temporal-polyfill$/, replacement: here('src/shared/engine/temporal.ts') },
      // the build for browsers of today, which needs no helpers for older ones
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
    ],
  },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    modulePreload: {
      // the worker has no document that preloads could be put into
      resolveDependencies: (_file, needed, { hostId }) => (hostId.includes('engine.worker') ? [] : needed),
    },
    rolldownOptions: {
      // waiting for a translation is no effect of its own: a page takes the words it names, and no others
      treeshake: { moduleSideEffects: [{ test: /[\\/]shared[\\/]messages[\\/]/, sideEffects: false }] },
      output: {
        codeSplitting: {
          // what every page needs lies in one file: many small ones compress badly
          groups: chunkGroups(here('src/main.tsx'), here('src/shared/engine/engine.worker.ts')),
        },
      },
    },
  },
});
