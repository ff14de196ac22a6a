import type { CaseNote } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { record, shippedGuide } from '../../test-data/guide.js';
import {
  packetBullets,
  procedureChoices,
  procedureCounts,
  tomorrowsSummary,
  tonightsList,
} from '../index.js';

const guide = shippedGuide();
const { procedures } = guide.procedures;

function note(id: string, parts: Partial<CaseNote> = {}): CaseNote {
  return record('caseNotes', {
    id,
    rotation: 'r',
    on: '2027-07-06',
    procedure: 'tips',
    role: 'observed',
    writtenAt: new Date(Date.UTC(2027, 6, 6, 12, 0, Number(id))).toISOString(),
    ...parts,
  });
}

test('an entry is counted the same by id, name or another name, and own words stay own words', () => {
  const notes = [
    note('1'),
    note('2', { procedure: 'Transjugular intrahepatic portosystemic shunt', role: 'assisted' }),
    note('3', { procedure: 'TIPS', role: 'performed', on: '2027-07-07' }),
    note('4', { procedure: 'Magic wand' }),
    note('5', { procedure: 'magic  WAND' }),
  ];
  const counts = procedureCounts(notes, guide.procedures);
  expect(counts.procedures[0]).toMatchObject({
    id: 'tips',
    observed: 1,
    assisted: 1,
    performed: 1,
    total: 3,
    first: '2027-07-06',
    last: '2027-07-07',
  });
  expect(counts.procedures[1]).toMatchObject({ name: 'Magic wand', group: null, total: 2 });
  expect(counts.groups.map(({ name, total }) => `${name} ${total}`)).toEqual(['Portal 3', 'Other 2']);
  expect(counts.levels.advanced.total + counts.levels.everyday.total + counts.levels.other.total).toBe(5);
  expect(counts.days).toBe(2);
});

test('two thousand entries are counted and put into bullets without a wait', () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    note(String(i), { procedure: procedures[i % procedures.length]?.id ?? 'tips', learned: `point ${i}` }),
  );
  const start = performance.now();
  const counts = procedureCounts(many, guide.procedures);
  packetBullets(many, guide);
  procedureChoices(procedures, many, 'fis');
  expect(performance.now() - start).toBeLessThan(1000);
  expect(counts.total.total).toBe(2000);
});

test('the box offers what the person writes most, and what fits the words best when typed into', () => {
  const mine = [
    note('1', { procedure: 'y90' }),
    note('2', { procedure: 'y90' }),
    note('3', { procedure: 'picc' }),
  ];
  expect(
    procedureChoices(procedures, mine)
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['y90', 'picc']);
  expect(procedureChoices(procedures, [], 'PCN')[0]?.id).toBe('nephrostomy');
  expect(procedureChoices(procedures, [], 'permcath')[0]?.id).toBe('dialysis-catheter');
  expect(procedureChoices(procedures, [], 'qqq')).toEqual([]);
});

test('tonight lists open questions, today’s first; tomorrow brings the answers and what was learned', () => {
  const notes = [
    note('1', { question: 'Why the right jugular?', learned: 'Ultrasound first.' }),
    note('2', { question: 'Older one', on: '2027-07-05' }),
    note('3', { question: 'Answered', answeredOn: '2027-07-06', answer: 'Because.' }),
    note('4', { question: 'Tomorrow’s', on: '2027-07-07' }),
  ];
  expect(tonightsList(notes, procedures, '2027-07-06').map(({ question }) => question)).toEqual([
    'Why the right jugular?',
    'Older one',
  ]);
  const summary = tomorrowsSummary(notes, procedures, '2027-07-06');
  expect(summary.text).toBe('- Answered Because.\n- TIPS: Ultrasound first.');
  expect(summary.open).toBe(1);
});
