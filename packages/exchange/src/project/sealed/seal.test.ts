import { assert, asyncProperty, integer, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.js';
import type { Crypt } from './crypt.js';
import { usualCost } from './key-lock.js';
import { readRecoveryKey, recoveryKeyText } from './recovery-key.js';
import { changePassphrase, openSealed, sealProject } from './seal.js';
import { isSealed, type Cost } from './sealed-file.js';

const crypt: Crypt = {
  subtle: globalThis.crypto.subtle,
  random: (length) => globalThis.crypto.getRandomValues(new Uint8Array(length)),
};
/** The least cost that is read, so that many files are tried. */
const cost: Cost = { name: 'argon2id', memory: 8192, passes: 1, lanes: 1 };
const passphrase = 'correct horse battery staple';
const text = '{"notebook":"what I learned — naïve, 漢字, 😀"}';
const { file, recoveryKey } = await sealProject(text, passphrase, crypt, { cost });

async function codeOf(
  altered: string,
  secret: Parameters<typeof openSealed>[1] = { passphrase },
): Promise<string> {
  const opened = await openSealed(altered, secret, crypt);
  return opened.ok ? 'opened' : opened.error.map(({ code }) => code).join();
}

test('the passphrase and the recovery key each open the file; the content cannot be read in it', async () => {
  expect(isSealed(file)).toBe(true);
  expect(isSealed('{"schema":"matchwright.project/2"}')).toBe(false);
  expect(file).not.toContain('notebook');
  expect(await openSealed(file, { passphrase }, crypt)).toEqual({ ok: true, value: text });
  expect(await openSealed(file, { recoveryKey }, crypt)).toEqual({ ok: true, value: text });
  const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await openSealed(file, { recoveryKey: typed }, crypt)).toEqual({ ok: true, value: text });
});

test('a wrong passphrase, a wrong recovery key, a cut file and an altered one are told apart', async () => {
  expect(await codeOf(file, { passphrase: `${passphrase} ` })).toBe('wrong-passphrase');
  expect(await codeOf(file, { recoveryKey: recoveryKeyText(new Uint8Array(16)) })).toBe('wrong-recovery-key');
  expect(await codeOf(file, { recoveryKey: 'ABCD' })).toBe('wrong-recovery-key');
  expect(await codeOf(file.slice(0, -40))).toBe('broken-json');
  expect(await codeOf(file.replace('argon2id', 'argon2ie'))).toBe('damaged');
  expect(await codeOf(file.replace('sealed/1', 'sealed/2'))).toBe('newer-version');
  expect(await codeOf('{"schema":"matchwright.project/2"}')).toBe('not-a-project');
});

/** The file with a part replaced and the checksum made right again, as a careful forger would. */
async function forged(change: (data: Record<string, unknown>) => void): Promise<string> {
  const data: Record<string, unknown> = JSON.parse(file);
  change(data);
  delete data['checksum'];
  const { projectChecksum } = await import('../project-file.js');
  return JSON.stringify({ ...data, checksum: projectChecksum(data) });
}

test('a forger who mends the checksum can neither exchange the content nor lower the cost', async () => {
  const other = JSON.parse((await sealProject('{}', passphrase, crypt, { cost })).file);
  expect(await codeOf(await forged((data) => (data['content'] = other.content)))).toBe('altered');
  expect(await codeOf(await forged((data) => (data['cost'] = { ...cost, passes: 2 })))).toBe(
    'wrong-passphrase',
  );
  expect(await codeOf(await forged((data) => (data['salt'] = other.salt)))).toBe('wrong-passphrase');
});

test('a hostile cost is refused before any memory is taken', async () => {
  for (const memory of [1, 1_000_000_000, -1, 0.5]) {
    expect(await codeOf(await forged((data) => (data['cost'] = { ...cost, memory })))).toBe('damaged');
  }
});

test('after a change of passphrase the new one and the old recovery key open the file, the old one does not', async () => {
  const changed = await changePassphrase(file, { passphrase }, 'another one', crypt);
  expect(changed.ok).toBe(true);
  if (!changed.ok) return;
  expect(await codeOf(changed.value)).toBe('wrong-passphrase');
  expect(await codeOf(changed.value, { passphrase: 'another one' })).toBe('opened');
  expect(await codeOf(changed.value, { recoveryKey })).toBe('opened');
  const forgot = await changePassphrase(file, { recoveryKey }, 'third', crypt);
  expect(forgot.ok && (await codeOf(forgot.value, { passphrase: 'third' }))).toBe('opened');
  expect(await changePassphrase(file, { passphrase: 'no' }, 'x', crypt)).toMatchObject({
    ok: false,
    error: [{ code: 'wrong-passphrase' }],
  });
});

test('a file changed or cut anywhere is never opened', async () => {
  await assert(
    asyncProperty(integer({ min: 0, max: file.length - 3 }), async (at) => {
      expect(await codeOf(file.slice(0, at))).toMatch(/^(broken-json|not-a-project)$/);
      const replacement = file[at] === 'A' ? 'B' : 'A';
      expect(await codeOf(file.slice(0, at) + replacement + file.slice(at + 1))).not.toBe('opened');
    }),
    { seed: 8, numRuns: 60 },
  );
});

test('any text comes back whole, in one letter or in many', async () => {
  await assert(
    asyncProperty(string({ unit: 'grapheme', maxLength: 3000 }), async (any) => {
      const { file: made } = await sealProject(any, 'x', crypt, { cost });
      expect(await openSealed(made, { passphrase: 'x' }, crypt)).toEqual({ ok: true, value: any });
    }),
    { seed: 9, numRuns: 8 },
  );
});

test('the usual cost tells how far it is and takes the same passphrase from any keyboard', async () => {
  const seen: number[] = [];
  const sealed = await sealProject(text, 'caf\u00E9', crypt, {
    cost: usualCost,
    onProgress: (done) => seen.push(done),
  });
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.at(-1)).toBeCloseTo(1, 1);
  expect(await codeOf(sealed.file, { passphrase: 'cafe\u0301' })).toBe('opened');
});

test('base64 is that of the platform', () => {
  assert(
    property(uint8Array({ maxLength: 400 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
    { seed: 10, numRuns: 100 },
  );
  const large = new Uint8Array(50_000).fill(7);
  expect(toBase64(large)).toBe(Buffer.from(large).toString('base64'));
  for (const bad of ['A', 'AB=A', 'AAA*', '====']) expect(fromBase64(bad)).toBeNull();
});

test('a recovery key is read back, and one wrong letter is noticed', () => {
  assert(
    property(uint8Array({ minLength: 16, maxLength: 16 }), integer({ min: 0, max: 27 }), (secret, at) => {
      const key = recoveryKeyText(secret);
      expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readRecoveryKey(key)).toEqual(secret);
      const letters = key.replaceAll('-', '');
      const slip = letters.slice(0, at) + (letters[at] === 'X' ? 'Y' : 'X') + letters.slice(at + 1);
      const read = readRecoveryKey(slip);
      // twelve bits of check let one slip in 4,096 pass; then the lock itself refuses
      if (read !== null) expect(read).not.toEqual(secret);
    }),
    { seed: 11, numRuns: 200 },
  );
});
