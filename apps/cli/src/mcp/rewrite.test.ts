import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '@matchwright/almanac';
import { expect, test } from 'vitest';
import { testTerminal } from '../test-terminal.js';
import { rewriteOf } from './rewrite.js';

const said = { text: 'Saved.\n', data: {} };

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'matchwright-rewrite-')), 'me.yaml');
  writeFileSync(path, text);
  return path;
}

test('a file that somebody else changes meanwhile keeps what they wrote', async () => {
  const path = fileWith('1');
  const rewrite = rewriteOf(path, testTerminal());
  const refused = await rewrite(({ text }) => {
    writeFileSync(path, 'theirs');
    return ok({ text: `${text}2`, said });
  });
  expect(refused).toMatchObject({ ok: false, error: [{ code: 'changed-since' }] });
  expect(readFileSync(path, 'utf8')).toBe('theirs');
});

test('changes asked for at once each see the one before; a refused or failed one leaves the file and the queue whole', async () => {
  const path = fileWith('');
  const rewrite = rewriteOf(path, testTerminal());
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      rewrite(({ text }) => {
        if (i === 7) return fail([{ code: 'no', where: 'here', expected: 'else' }]);
        if (i === 11) throw new Error('a fault of the program');
        return ok({ text: `${text}${i} `, said });
      }),
    ),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  const kept = Array.from({ length: 20 }, (_, i) => i).filter((i) => i !== 7 && i !== 11);
  expect(readFileSync(path, 'utf8')).toBe(kept.map((i) => `${i} `).join(''));
  expect(readdirSync(join(path, '..'))).toEqual(['me.yaml']);
});
