import { assert, asyncProperty, integer } from 'fast-check';
import { expect, test } from 'vitest';
import { projectChecksum } from '../project-file.js';
import { changeBrowserLock, makeBrowserLock, openBrowserLock } from './browser-lock.js';
import type { Crypt } from './crypt.js';
import { recoveryKeyText } from './recovery-key.js';
import type { Cost } from './sealed-file.js';

const crypt: Crypt = {
  subtle: globalThis.crypto.subtle,
  random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};
/** The least cost that is read, so that many locks are tried. */
const cost: Cost = { name: 'argon2id', memory: 8192, passes: 1, lanes: 1 };
const passphrase = 'correct horse battery staple';
const { text, key, recoveryKey } = await makeBrowserLock(passphrase, crypt, { cost });

async function codeOf(
  lock: string,
  secret: Parameters<typeof openBrowserLock>[1] = { passphrase },
): Promise<string> {
  const opened = await openBrowserLock(lock, secret, crypt);
  return opened.ok ? 'opened' : opened.error.map(({ code }) => code).join();
}

test('passphrase and recovery key give the same data key, which is not in the lock', async () => {
  expect(await openBrowserLock(text, { passphrase }, crypt)).toEqual({ ok: true, value: key });
  expect(await openBrowserLock(text, { recoveryKey }, crypt)).toEqual({ ok: true, value: key });
  expect(text).not.toContain(Buffer.from(key).toString('base64'));
  expect(text).not.toContain(recoveryKey);
});

test('a wrong passphrase, a wrong recovery key, an altered lock and one of a newer version are told apart', async () => {
  expect(await codeOf(text, { passphrase: 'Correct horse battery staple' })).toBe('wrong-passphrase');
  expect(await codeOf(text, { recoveryKey: recoveryKeyText(new Uint8Array(16)) })).toBe('wrong-recovery-key');
  expect(await codeOf(text.replace('argon2id', 'argon2ie'))).toBe('damaged');
  const { checksum: _, ...plain } = JSON.parse(text);
  const next = { ...plain, schema: 'matchwright.lock/2' };
  expect(await codeOf(JSON.stringify({ ...next, checksum: projectChecksum(next) }))).toBe('newer-version');
});

test('a lock changed or cut anywhere is called damaged, never wrong, and never opens', async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: text.length - 1 }), async (at) => {
      expect(await codeOf(text.slice(0, at))).toBe('damaged');
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(await codeOf(text.slice(0, at) + other + text.slice(at + 1))).toBe('damaged');
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('a forger who mends the checksum cannot lower the cost', async () => {
  const { checksum: _, ...plain } = JSON.parse(text);
  const cheap = { ...plain, cost: { ...cost, passes: 2 } };
  expect(await codeOf(JSON.stringify({ ...cheap, checksum: projectChecksum(cheap) }))).toBe(
    'wrong-passphrase',
  );
});

test('after a change of passphrase the new one and the recovery key give the same data key, the old one none', async () => {
  const changed = await changeBrowserLock(text, { recoveryKey }, 'another passphrase', crypt);
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  expect(await codeOf(changed.value)).toBe('wrong-passphrase');
  for (const secret of [{ passphrase: 'another passphrase' }, { recoveryKey }])
    expect(await openBrowserLock(changed.value, secret, crypt)).toEqual({ ok: true, value: key });
  expect(await changeBrowserLock(text, { passphrase: 'no' }, 'x', crypt)).toMatchObject({
    ok: false,
    error: [{ code: 'wrong-passphrase' }],
  });
});
