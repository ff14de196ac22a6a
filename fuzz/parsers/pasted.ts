import { readFileSync } from 'node:fs';
import { ok } from '@matchwright/almanac';
import { findIdentity } from '@matchwright/dossier';
import { csvToTable, readHostPage, readProgramResults } from '@matchwright/exchange';
import { guessColumns, matchInvitations, matchRows, type Named } from '@matchwright/season';
import { shippedAlmanac } from '../../packages/almanac/test-data/shipped.js';
import { fileOf, textOf, type Parser } from '../parser.js';

const named: readonly Named[] = shippedAlmanac().programs.map(({ id, specialty, name, city, state }) => ({
  id,
  specialty,
  name,
  city,
  state,
  codes: [],
}));
const applied = new Set(named.slice(0, 40).map(({ id }) => id));
const some = named.slice(0, 8);

const pasted = [
  some.map(({ name }) => `${name} – interview invitation, 2 November 2027`).join('\n'),
  some.map(({ id }, i) => `${id}\t11/${i + 1}/2027\trejected`).join('\r\n'),
];
export const invitationsParser: Parser = {
  name: 'invitations',
  good: pasted.map(fileOf),
  share: 0.1,
  read: (bytes) => ok(matchInvitations(textOf(bytes), named, applied)),
};

const tables = [
  `Program,Status,Date received,Notes\n${some.map(({ name }) => `"${name}",invited,2027-11-02,"a, ""b"""`).join('\n')}\n`,
  `id;state;day\r\n${some.map(({ id }) => `${id};waiting list;3.11.2027`).join('\r\n')}`,
];
export const csvParser: Parser = {
  name: 'csv-columns',
  good: tables.map(fileOf),
  share: 0.2,
  read: (bytes) => {
    const table = csvToTable(textOf(bytes), 'table.csv');
    if (!table.ok) return table;
    return ok(matchRows(table.value.rows, guessColumns(table.value.heads), named, applied));
  },
};

const testData = (path: string): string =>
  readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8');

const pages = JSON.parse(testData('exchange/test-data/host-pages/tuned.json')) as {
  examples: { text: string }[];
};
export const hostPageParser: Parser = {
  name: 'host-page',
  good: pages.examples.map(({ text }) => fileOf(text)),
  share: 0.5,
  read: (bytes) => ok(readHostPage(textOf(bytes))),
};

// the form of the published pages; places and numbers are invented
const resultsPage = [
  'Program Results 2022-2026 Main Residency Match',
  'Sponsoring Institution City Specialty Program Code 2026 Quota 2026 Matched 2025 Quota 2025 Matched',
  'Lakeside Hospital-AL Springfield Radiology-Diagnostic 1999420C0 4 3 4 4',
  'Lakeside Hospital-AL Springfield Transitional 1999999P0 6 6',
].join('\n');
export const programResultsParser: Parser = {
  name: 'program-results',
  good: [fileOf(resultsPage), fileOf(resultsPage.replaceAll(' ', '\t'))],
  share: 0.5,
  read: (bytes) => readProgramResults(textOf(bytes), 'page'),
};

const notes = ['harmful-tuned', 'harmless-tuned'].flatMap((name) =>
  testData(`dossier/test-data/identity-guard/${name}.txt`)
    .split('\n')
    .filter((line) => line !== ''),
);
export const identityParser: Parser = {
  name: 'identity-guard',
  good: notes.map(fileOf),
  share: 0.5,
  read: (bytes) => ok(findIdentity(textOf(bytes))),
};
