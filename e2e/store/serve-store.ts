import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from '../../apps/cli/src/app/serve.js';
import type { Served } from '../serve.js';

/** Builds the page that holds nothing but the store, as the app is built, and serves it with the app's headers. */
export async function serveStore(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'matchwright-store-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    build: { target: 'es2023', outDir, emptyOutDir: true },
  });
  const listening = await serveFolder(outDir, 0);
  return {
    url: `http://localhost:${listening.port}/`,
    async stop(): Promise<void> {
      await listening.close();
      await rm(outDir, { recursive: true });
    },
  };
}
