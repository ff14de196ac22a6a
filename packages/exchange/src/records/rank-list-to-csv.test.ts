import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { rankListToCsv, type RankRow } from './rank-list-to-csv.js';

const row: RankRow = {
  list: 'Primary',
  position: 1,
  code: '1234140C0',
  institution: 'A, "quoted" hospital',
  specialty: 'DR',
  kind: 'categorical',
  city: 'Newark',
  state: 'NJ',
  supplemental: '',
};

test('ranks come out in order with their codes, and a list’s own name never runs as a formula', () => {
  const text = rankListToCsv([row, { ...row, list: '=HYPERLINK("x")', position: 2, code: '1234999P0' }]);
  const { data } = papaparse.parse<Record<string, string>>(text.trim(), { header: true });
  expect(data.map(({ rank, nrmp_code: code }) => [rank, code])).toEqual([
    ['1', '1234140C0'],
    ['2', '1234999P0'],
  ]);
  expect(data[0]?.['institution']).toBe('A, "quoted" hospital');
  expect(data[1]?.['list']).toBe('\'=HYPERLINK("x")');
  expect(text.split('\r\n')).toHaveLength(4);
});
