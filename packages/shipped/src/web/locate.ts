import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

async function fileInside(root: string, path: string): Promise<string | null> {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/**
 * Finds the file that a request path names under `root` (a real path), or null. Nothing outside of `root` is ever
 * found, neither by `..`, nor by encoded separators, nor through a symbolic link. A path without an extension is a
 * page of the app and finds `index.html`.
 */
export async function locate(root: string, requestPath: string): Promise<string | null> {
  let path: string;
  try {
    path = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path) || path.split('/').includes('..')) return null;
  if (extname(path) === '') return fileInside(root, join(root, 'index.html'));
  return fileInside(root, join(root, path));
}
