import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planSchema, profileSchema, readYaml, recordsSchema } from '@matchwright/dossier';
import { writeProject } from '@matchwright/exchange';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { runCaptured } from '../test-terminal.js';

const bin = fileURLToPath(new URL('../../bin/matchwright.js', import.meta.url));
const good = fileURLToPath(new URL('../../../../examples/us-img-borderline.yaml', import.meta.url));
const goodText = readFileSync(good, 'utf8');

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'matchwright-'));
}

test.each([
  ['an unknown field', 'step2ck', 'step2kc', ':13:3 applicant.step2kc', 'did you mean step2ck?'],
  [
    'a score of 400',
    '241',
    '400',
    ':13:12 applicant.step2ck',
    'found 400; expected a whole number from 180 to 300',
  ],
  ['a year of the past century', '2027', '1899', ':8:19 applicant.graduationYear', 'from 2000 to 2035'],
  ['an unknown state', '[MI, OH]', '[MI, Ohoi]', ':19:18 applicant.ties.states[1]', 'did you mean OH?'],
  ['broken YAML', 'goal: ir-first', 'goal: [ir-first', ':', 'expected YAML or JSON'],
  [
    'an unknown rule',
    'goal: ir-first',
    'goal: ir-first\nrules: { off: [G99] }',
    'rules.off[0]',
    'did you mean G9?',
  ],
])('%s ends with exit 2, one message and nothing written', async (_, from, to, place, told) => {
  expect(goodText).toContain(from);
  const folder = scratch();
  const file = join(folder, 'me.yaml');
  writeFileSync(file, goodText.replace(from, to));
  const { exit, out, err } = await runCaptured(['plan', file, '--json', '--out', join(folder, 'out')]);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(`${file}${place.startsWith(':') ? place : ''}`);
  expect(err).toContain(place);
  expect(err).toContain(told);
  expect(readdirSync(folder)).toEqual(['me.yaml']);
});

test('all problems of a file are told in one run', async () => {
  const bad = goodText.replace('241', '400').replace('[MI, OH]', '[XX]').replace('goal:', 'gaol:');
  const { exit, err } = await runCaptured(['plan', '-'], bad);
  expect(exit).toBe(2);
  expect(err).toMatch(/^matchwright: the input has 4 problems; nothing was written\.\n/);
  expect(err.match(/standard input:\d+:\d+ /g)).toHaveLength(4);
});

test.each([
  [['plan', '/nowhere/me.yaml'], '/nowhere/me.yaml'],
  [['plan', tmpdir()], tmpdir()],
  [['plan'], 'missing required argument'],
  [['plan', good, '--jsno'], '--json'],
  [['plna', good], 'plan'],
  [['app', '--port', 'many'], 'whole number from 0'],
])('%j is the person’s slip: exit 2 and a message', async (args, told) => {
  const { exit, out, err } = await runCaptured(args);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(told);
});

test('--out writes four files that open, beside the same plan on standard output', async () => {
  const folder = join(scratch(), 'new', 'folder');
  const { exit, out, err } = await runCaptured(['plan', good, '--json', '--out', folder]);
  expect(exit).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(['list.csv', 'plan.xlsx', 'report.pdf', 'season.ics']);
  expect(err).toContain('report.pdf');
  const read = (name: string): string => readFileSync(join(folder, name), 'latin1');
  const { list, tasks } = JSON.parse(out);
  expect(read('list.csv').trimEnd().split('\r\n').length).toBeGreaterThan(list.length);
  expect(read('plan.xlsx').slice(0, 2)).toBe('PK');
  expect(read('report.pdf')).toMatch(/^%PDF-[^]+%%EOF\s*$/);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'season.ics'), 'utf8')));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(tasks.length);
});

test('a project file brings its people, letters and interviews into tasks and calendar, and a damaged one is refused', async () => {
  const folder = scratch();
  const read = readYaml(goodText, good);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const profile = profileSchema.parse(read.value.data);
  const records = recordsSchema.parse({
    people: [
      { id: 'p', name: 'Kim Invented', role: 'resident', nextFollowUp: '2027-02-01' },
      { id: 'q', name: 'Sam Done', role: 'resident', nextFollowUp: '2027-02-02' },
    ],
    letters: [{ id: 'l', writer: 'Dr. Synthetic', kind: 'ir', state: 'promised', promisedFor: '2027-08-20' }],
    rotations: [
      { id: 'r', program: '4160400001', status: 'under-way', start: '2027-07-05', end: '2027-07-30' },
    ],
    caseNotes: [
      {
        id: 'n',
        rotation: 'r',
        on: '2027-07-06',
        procedure: 'tips',
        role: 'observed',
        question: 'When not?',
        writtenAt: '2027-07-06T20:00:00Z',
      },
    ],
    interviews: [{ id: 'i', program: '4160400001', status: 'scheduled', at: '2027-11-03T08:30' }],
    tasks: [{ id: 'follow-up-q', done: true }],
  });
  const text = writeProject({ savedAt: '2026-11-28T12:00:00Z', app: 'test', profile, plan: null, records });
  const path = join(folder, 'me.json');
  writeFileSync(path, text);
  const { exit, out } = await runCaptured(['plan', path, '--json', '--out', join(folder, 'out')]);
  expect(exit).toBe(0);
  const plan = planSchema.parse(JSON.parse(out));
  const titles = plan.tasks.map(({ title }) => title);
  const calendar = readFileSync(join(folder, 'out', 'season.ics'), 'utf8').replaceAll('\r\n ', '');
  for (const title of ['Write to Kim Invented', 'Letter uploaded? Dr. Synthetic']) {
    expect(titles).toContain(title);
    expect(calendar).toContain(title);
  }
  for (const begin of ['Read tonight (1)', 'Prepare the interview'])
    expect(
      titles.some((title) => title.startsWith(begin)),
      begin,
    ).toBe(true);
  expect(titles).not.toContain('Write to Sam Done');
  // the rotation under way and the promised letter are in the plan itself, and it says so
  const stays = plan.rotations.map(({ program, start }) => `${program} ${start}`);
  expect(stays).toContain('4160400001 2027-07-05');
  const counted = plan.warnings.filter(({ code }) => code === 'from-records').map((each) => each.text);
  expect(counted).toEqual([
    expect.stringContaining('Letters promised or uploaded: 1 IR'),
    expect.stringContaining('Rotation under way, Jul 5, 2027 to Jul 30, 2027'),
  ]);
  writeFileSync(path, text.replace('Kim', 'Tim'));
  const damaged = await runCaptured(['plan', path]);
  expect(damaged.exit).toBe(2);
  expect(damaged.err).toContain('checksum');
});

test('a place where nothing can be written is told, and leaves nothing behind', async () => {
  const folder = scratch();
  const taken = join(folder, 'a-file');
  writeFileSync(taken, 'mine');
  const { exit, out } = await runCaptured(['plan', good, '--out', join(taken, 'out')]);
  expect(exit).toBe(1);
  expect(out).toBe('');
  expect(readFileSync(taken, 'utf8')).toBe('mine');
});

test.runIf(existsSync(fileURLToPath(new URL('../../dist/main.js', import.meta.url))))(
  'two processes print the same bytes, and a closed pipe is no error',
  () => {
    const first = spawnSync(process.execPath, [bin, 'plan', good, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const second = spawnSync('sh', ['-c', `"$0" "$1" plan - --json < "$2"`, process.execPath, bin, good], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({ schema: 'matchwright.plan/1', season: 2028 });
    expect(second.stdout).toBe(first.stdout);
    const cut = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" plan "$2" --json | head -c 10`, process.execPath, bin, good],
      { encoding: 'utf8' },
    );
    expect(cut.stdout).toHaveLength(10);
    expect(cut.stderr).not.toContain('EPIPE');
    expect(cut.status).toBe(0);
  },
);
