import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Listening } from './serve.js';

let listening: Listening;
const page = `<!doctype html><title>Matchwright</title>${'<p>text</p>'.repeat(100)}`;

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'matchwright-web-'));
  const root = join(outer, 'dist');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  mkdirSync(join(outer, 'dist-other'));
  writeFileSync(join(outer, 'dist-other', 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'assets', 'index-B1a2C3d4.js'), 'export {};');
  writeFileSync(join(root, 'assets', 'fit.wasm'), 'x');
  for (const name of ['fresh', 'stale', 'linked'])
    writeFileSync(join(root, 'assets', `${name}.js`), '"file"');
  writeFileSync(join(root, 'assets', 'fresh.js.br'), brotliCompressSync('"pressed"'));
  writeFileSync(join(root, 'assets', 'stale.js.br'), brotliCompressSync('"pressed"'));
  utimesSync(join(root, 'assets', 'stale.js.br'), 1, 1);
  symlinkSync(join(outer, 'secret.txt'), join(root, 'assets', 'linked.js.br'));
  symlinkSync(join(outer, 'secret.txt'), join(root, 'link.txt'));
  listening = await serveFolder(root, 0);
});
afterAll(() => listening.close());

type Got = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Asks for a path exactly as written: fetch would tidy it first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    request({ port: listening.port, host: '127.0.0.1', path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('the page may load itself and nothing else, and is always asked for again', async () => {
  const { status, headers, body } = await get('/');
  expect(status).toBe(200);
  expect(body.toString()).toBe(page);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

test('the policy and the headers are exactly those of the list: a rule that is loosened is seen here', async () => {
  const { headers } = await get('/');
  const rules = Object.fromEntries(
    String(headers['content-security-policy'])
      .split('; ')
      .map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1).join(' ')]),
  );
  expect(rules).toEqual({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  });
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  for (const power of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
    expect(headers['permissions-policy']).toContain(`${power}=()`);
  }
});

test('hashed assets are kept for ever, others are checked', async () => {
  expect((await get('/assets/index-B1a2C3d4.js')).headers['cache-control']).toContain('immutable');
  expect((await get('/assets/fit.wasm')).headers['cache-control']).toBe('no-cache');
  expect((await get('/assets/fit.wasm')).headers['content-type']).toBe('application/wasm');
});

test('text is compressed for those who can read it, and a known version is not sent again', async () => {
  const zipped = await get('/', { 'accept-encoding': 'gzip' });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(zipped.body).toString()).toBe(page);
  expect((await get('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
  const again = await get('/', {
    'accept-encoding': 'gzip',
    'if-none-match': String(zipped.headers['etag']),
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('what the build has pressed is sent as it is, unless it is older than its file or leads out of the folder', async () => {
  const said = async (name: string): Promise<string> =>
    brotliDecompressSync((await get(`/assets/${name}.js`, { 'accept-encoding': 'br' })).body).toString();
  expect(await said('fresh')).toBe('"pressed"');
  expect(await said('stale')).toBe('"file"');
  expect(await said('linked')).toBe('"file"');
  expect((await get('/assets/fresh.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe(
    'gzip',
  );
});

test('a page of the app without a file is the app; a missing file is missing', async () => {
  expect((await get('/plan')).body.toString()).toBe(page);
  expect((await get('/assets/none.js')).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-other/secret.txt',
  '/link.txt',
  '//etc/passwd.txt',
  '/%00.txt',
  '/%zz.txt',
])('%s finds nothing outside of the folder', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test('only reading is answered', async () => {
  expect((await get('/', {}, 'POST')).status).toBe(405);
  const head = await get('/', {}, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
    200,
    0,
    String(page.length),
  ]);
});

test('a taken port gives way to the next free one', async () => {
  const next = await serveFolder(tmpdir(), listening.port);
  expect(next.port).toBeGreaterThan(listening.port);
  await next.close();
});
