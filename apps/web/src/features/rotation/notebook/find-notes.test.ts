import { caseNoteSchema, type CaseNote } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { findNotes, linesOf } from './find-notes.js';

function note(id: string, parts: Partial<CaseNote> = {}): CaseNote {
  return caseNoteSchema.parse({
    id,
    rotation: null,
    on: '2027-07-06',
    procedure: 'tips',
    role: 'observed',
    writtenAt: `2027-07-06T12:00:0${id}Z`,
    ...parts,
  });
}

const nameOf = (procedure: string): string => (procedure === 'picc' ? 'PICC line' : procedure);

test('every word must be found, in the name of the procedure or in what was written', () => {
  const notes = [
    note('1', { procedure: 'picc', learned: 'Ultrasound first' }),
    note('2', { question: 'Why ultrasound?' }),
    note('3', { answer: 'Because of the line' }),
  ];
  const found = (typed: string): string[] => findNotes(notes, typed, nameOf).map(({ id }) => id);
  expect(found('ULTRASOUND')).toEqual(['1', '2']);
  expect(found('line ultra')).toEqual(['1']);
  expect(found('line')).toEqual(['1', '3']);
  expect(found('  ')).toEqual(['1', '2', '3']);
  expect(found('coil')).toEqual([]);
});

test('days and entries come newest first, each day with its count', () => {
  const lines = linesOf([note('1'), note('2', { on: '2027-07-07' }), note('3')]);
  expect(lines.map(({ key }) => key)).toEqual(['2027-07-07', '2', '2027-07-06', '3', '1']);
  expect(lines.filter(({ kind }) => kind === 'day')).toMatchObject([{ count: 1 }, { count: 2 }]);
});
