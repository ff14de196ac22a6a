import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 12);
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/**
 * Builds the service worker as one file beside the page and tells it every file of the build with its hash. `source` is
 * its script, `publicFolder` what is copied into the build as it is.
 */
export function offline(source: string, publicFolder: string): Plugin {
  const fileName = 'service-worker.js';
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files: Record<string, string> = {};
        for (const path of filesUnder(publicFolder))
          files[path] = hashOf(readFileSync(join(publicFolder, path)));
        for (const [path, file] of Object.entries(bundle)) {
          if (path !== fileName) files[path] = hashOf(file.type === 'chunk' ? file.code : file.source);
        }
        const worker = bundle[fileName];
        if (worker?.type === 'chunk' && worker.imports.length === 0) {
          const build = { id: hashOf(JSON.stringify(files)), files };
          worker.code = worker.code.replaceAll('MATCHWRIGHT_BUILD', () => `(${JSON.stringify(build)})`);
        } else this.error('the service worker has to be built as one file');
      },
    },
  };
}
