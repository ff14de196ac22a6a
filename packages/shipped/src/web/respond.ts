import { createHash } from 'node:crypto';
import { lstat, readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, strictHeaders } from './headers.js';
import { locate } from './locate.js';
import { isCompressible, mediaType } from './mime.js';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** One HTTP answer, ready to be written. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

type Encoding = 'br' | 'gzip' | 'identity';
/** Bodies already compressed, by path, time of change and encoding. */
type Cache = Map<string, Uint8Array>;

function bestEncoding(accepted: string, type: string): Encoding {
  if (!isCompressible(type)) return 'identity';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

async function encode(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return toGzip(bytes);
  // quality 5 packs almost as well as 11 and answers at once
  if (encoding === 'br') return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return bytes;
}

function plain(status: number, text: string, extra: Record<string, string> = {}): Answer {
  const headers = {
    ...strictHeaders,
    'Content-Type': mediaType('.txt'),
    'Cache-Control': 'no-store',
    ...extra,
  };
  return { status, headers, body: Buffer.from(`${text}\n`) };
}

/** The file as the build has pressed it already, if it has and the file is no newer. */
async function pressed(file: string, encoding: Encoding, mtimeMs: number): Promise<Uint8Array | undefined> {
  if (encoding !== 'br') return undefined;
  try {
    // a link is not followed: it could lead out of the folder
    const found = await lstat(`${file}.br`);
    return found.isFile() && found.mtimeMs >= mtimeMs ? await readFile(`${file}.br`) : undefined;
  } catch {
    return undefined;
  }
}

async function bodyOf(file: string, encoding: Encoding, cache: Cache): Promise<[Uint8Array, string]> {
  const { mtimeMs, size } = await stat(file);
  const key = `${encoding} ${mtimeMs} ${size} ${file}`;
  const body =
    cache.get(key) ??
    (await pressed(file, encoding, mtimeMs)) ??
    (await encode(await readFile(file), encoding));
  cache.set(key, body);
  return [body, `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`];
}

/**
 * Returns a function that answers requests from the files under `root` (a real path): GET and HEAD only, with strict
 * headers, compression and validation by ETag.
 */
export function responder(root: string): (method: string, url: string, asked: AskedFor) => Promise<Answer> {
  const cache: Cache = new Map();
  return async (method, url, asked) => {
    if (method !== 'GET' && method !== 'HEAD') {
      return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
    }
    const path = url.split(/[?#]/, 1)[0] ?? '/';
    const file = await locate(root, path);
    if (file === null) return plain(404, 'Not found.');
    const type = mediaType(extname(file));
    const encoding = bestEncoding(asked.encoding, type);
    const [body, etag] = await bodyOf(file, encoding, cache);
    const headers: Record<string, string> = {
      ...strictHeaders,
      'Content-Type': type,
      'Cache-Control': cacheControl(path),
      Vary: 'Accept-Encoding',
      ETag: etag,
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    };
    if (asked.etag === etag) return { status: 304, headers, body: new Uint8Array() };
    headers['Content-Length'] = String(body.byteLength);
    return { status: 200, headers, body: method === 'HEAD' ? new Uint8Array() : body };
  };
}

/** What a request says about the answer it can take. */
export type AskedFor = { readonly encoding: string; readonly etag: string };
