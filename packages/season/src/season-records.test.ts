import { taskMarkSchema, taskSchema, type Records } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { record, recordsWith, shippedGuide } from '../test-data/guide.js';
import { shippedAlmanac, shippedSeason, syntheticPerson } from '../test-data/shipped.js';
import { letterPlan, markedTasks, newRotation, seasonTasks, type SeasonInput } from './index.js';

const almanac = shippedAlmanac();
const pack = shippedSeason(almanac, 2028);
const guide = shippedGuide();

// Pittsburgh: open to schools abroad by VSLO or paper, with a page of requirements
const host = almanac.hosts.find(({ id }) => id === 'university-of-pittsburgh-upmc-pa') ?? null;
const program = almanac.programs.find(
  ({ id, specialty }) => host?.programIds.includes(id) && specialty === 'IR',
);
if (host === null || program === undefined) throw new Error('the packs lost the host of these tests');

const dates = { start: '2027-06-28', end: '2027-07-23' };
const fresh = newRotation({ id: 'rot-1', program, host, ...dates }, guide);

function input(records: Partial<Records>, parts: Partial<SeasonInput> = {}): SeasonInput {
  const profile = syntheticPerson();
  const letters = letterPlan(profile, [], pack, almanac.rules);
  const plan = { list: [], signals: [], rotations: [], letters };
  return {
    pack,
    profile,
    plan,
    rules: almanac.rules,
    hosts: almanac.hosts,
    guide,
    nameOf: (id) => almanac.programs.find((each) => each.id === id)?.name ?? id,
    records: recordsWith(records),
    ...parts,
  };
}

function idsWith(records: Partial<Records>): string[] {
  return seasonTasks(input(records)).map(({ id }) => id);
}

const rotation = (parts: Partial<typeof fresh>): Partial<Records> => ({
  rotations: [{ ...fresh, ...parts }],
});

test('a new rotation brings four goals, topics, and the papers that the host’s page names among the usual ones', () => {
  expect(fresh.goals.map(({ kind }) => kind)).toEqual([
    'show-fit',
    'earn-letter',
    'raise-chance',
    'try-culture',
  ]);
  expect(fresh.topics.length).toBeGreaterThan(20);
  expect(fresh.documents.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['transcript', 'cv', 'immunisation']),
  );
  const emory = almanac.hosts.find(({ id }) => id === 'emory-university-school-of-medicine-ga') ?? null;
  const named = newRotation({ id: 'x', program, host: emory }, guide).documents.filter(({ note }) =>
    note.startsWith('Named'),
  );
  expect(named.map(({ label }) => label)).toEqual([
    'Exam report',
    'Malpractice cover',
    'Background check',
    'Drug screen',
    'Mask fit test',
  ]);
});

test('ids are such that a mark of the person can carry them', () => {
  const long = record('people', {
    id: 'p'.repeat(78),
    name: 'A. Synthetic',
    role: 'resident',
    nextFollowUp: '2027-08-01',
  });
  for (const { id } of seasonTasks(input({ ...rotation({}), people: [long] })))
    expect(taskMarkSchema.safeParse({ id }).success, id).toBe(true);
});

test('every task of records is valid, has an id of its own and stands in order', () => {
  const tasks = seasonTasks(input({ ...rotation({ status: 'accepted' }) }));
  for (const task of tasks) expect(taskSchema.parse(task)).toEqual(task);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
  expect(tasks.map(({ date }) => date)).toEqual(tasks.map(({ date }) => date).sort());
});

const key = program.id;

test.each([
  ['considering', ['host-apply', 'host-ask', 'paper', 'rotation-reading'], ['offer-answer', 'host-chase']],
  ['applied', ['host-chase', 'paper'], ['host-apply', 'offer-answer']],
  ['held', ['offer-answer'], ['host-apply', 'host-chase']],
  [
    'accepted',
    ['paper', 'rotation-reading', 'rotation-half-time', 'thank-you'],
    ['host-apply', 'offer-answer'],
  ],
  ['done', ['thank-you', 'rotation-rate'], ['host-apply', 'paper', 'rotation-reading']],
  ['declined', [], ['host-apply', 'rotation', 'thank-you']],
] as const)('a rotation that is %s has the tasks of that step and not of others', (status, there, gone) => {
  const silent = almanac.hosts.filter(({ id }) => id !== host.id);
  const rotations = [
    {
      ...fresh,
      status,
      appliedOn: '2027-02-01',
      offer: { receivedOn: '2027-03-01', answerBy: '2027-03-08' },
    },
  ];
  const ids = seasonTasks(input({ rotations }, { hosts: silent })).map(({ id }) => id);
  for (const step of there)
    expect(
      ids.some((id) => id.startsWith(`${step}-${key}`)),
      step,
    ).toBe(true);
  for (const step of gone)
    expect(
      ids.some((id) => id.startsWith(`${step}-${key}`)),
      step,
    ).toBe(false);
});

test('the answer to an offer is a deadline on its day and not a projected one', () => {
  const tasks = seasonTasks(
    input(rotation({ status: 'held', offer: { receivedOn: '2027-03-01', answerBy: '2027-03-08' } })),
  );
  expect(tasks.find(({ id }) => id === `offer-answer-${key}`)).toMatchObject({
    date: '2027-03-08',
    kind: 'deadline',
    projected: false,
    rules: ['R24'],
  });
});

test('a record takes the place of the plan’s proposal and keeps its ids, a declined one keeps it away', () => {
  const planned = {
    program: key,
    name: 'Planned',
    specialty: 'IR' as const,
    block: 2,
    ...dates,
    applyBy: '2027-03-01',
    policy: 'ask' as const,
    questions: [],
    dollars: 0,
    reasons: [],
  };
  const plan = { list: [], signals: [], letters: [], rotations: [planned] };
  const ids = (records: Partial<Records>): string[] =>
    seasonTasks(input(records, { plan })).map(({ id }) => id);
  expect(ids({})).toContain(`rotation-${key}`);
  const own = ids(rotation({ status: 'accepted' }));
  expect(own.filter((id) => id === `rotation-${key}`)).toHaveLength(1);
  expect(ids(rotation({ status: 'declined' })).some((id) => id.includes(key))).toBe(false);
});

test('what was done at the rotation takes its task away', () => {
  const before = idsWith(rotation({ status: 'done' }));
  const after = idsWith(
    rotation({
      status: 'done',
      goals: fresh.goals.map((goal) => ({ ...goal, reached: 'yes' as const })),
      thanked: [{ whom: 'the director', on: '2027-07-26' }],
      culture: { ...fresh.culture, wouldTrain: 4 },
      meeting: { agenda: '', feedback: 'well prepared' },
    }),
  );
  for (const step of ['rotation-look-back', 'thank-you', 'rotation-rate', 'rotation-half-time']) {
    expect(before).toContain(`${step}-${key}`);
    expect(after).not.toContain(`${step}-${key}`);
  }
});

test('questions of the notebook are read tonight, one task a day, gone when answered', () => {
  const note = (id: string, answeredOn?: string) =>
    record('caseNotes', {
      id,
      rotation: 'rot-1',
      on: '2027-07-06',
      procedure: 'tips',
      role: 'observed',
      question: 'Which pressure is too high?',
      writtenAt: '2027-07-06T20:00:00Z',
      ...(answeredOn === undefined ? {} : { answeredOn }),
    });
  const reading = (caseNotes: Records['caseNotes']): string[] =>
    idsWith({ ...rotation({ status: 'under-way' }), caseNotes }).filter((id) => id.startsWith('notebook'));
  expect(reading([note('n1'), note('n2')])).toEqual(['notebook-rot-1-2027-07-06']);
  expect(reading([note('n1', '2027-07-06')])).toEqual([]);
});

test.each([
  ['idea', {}, 'ask', '2027-07-12'],
  ['asked', { askedOn: '2027-07-12' }, 'answer', '2027-07-19'],
  ['promised', { promisedFor: '2027-08-20' }, 'reminder', '2027-08-13'],
  ['promised', { promisedFor: '2027-08-20' }, 'due', '2027-08-20'],
  ['uploaded', { uploadedOn: '2027-08-20' }, 'assign', '2027-08-29'],
] as const)('a letter that is %s brings its next step', (state, parts, step, date) => {
  const letters = [
    record('letters', { id: 'l1', writer: 'Dr. Synthetic', kind: 'ir', rotation: 'rot-1', state, ...parts }),
  ];
  const tasks = seasonTasks(input({ ...rotation({}), letters }));
  expect(tasks.find(({ id }) => id === `letter-l1-${step}`)?.date).toBe(date);
});

test('a letter of the records stands for one of the plan’s letters of its kind', () => {
  const count = (letters: Records['letters']): number =>
    idsWith({ letters }).filter((id) => id.startsWith('letter-find-ir')).length;
  const letter = record('letters', { id: 'l1', writer: 'Dr. Synthetic', kind: 'ir', state: 'promised' });
  expect([count([]), count([letter])]).toEqual([2, 1]);
});

test('people, interviews and their times come among the tasks', () => {
  const people = [
    record('people', { id: 'p1', name: 'A. Synthetic', role: 'resident', nextFollowUp: '2027-08-01' }),
  ];
  const interviews = [
    record('interviews', {
      id: 'i1',
      program: key,
      status: 'scheduled',
      at: '2027-11-03T08:30',
      timeZone: 'America/New_York',
    }),
    record('interviews', { id: 'i2', program: key, status: 'offered', slots: ['2027-11-10T08:30'] }),
  ];
  const tasks = seasonTasks(input({ people, interviews }));
  const find = (id: string) => tasks.find((task) => task.id === id);
  expect(find('follow-up-p1')?.date).toBe('2027-08-01');
  expect(find('interview-i1')).toMatchObject({
    date: '2027-11-03',
    time: '08:30',
    zone: 'America/New_York',
    kind: 'event',
  });
  expect(find('interview-i1-thanks')?.date).toBe('2027-11-04');
  expect(find('interview-i2-answer')?.kind).toBe('deadline');
});

test('marks: done is left out, snoozed comes later but never a deadline, own tasks stand among the others', () => {
  const tasks = [
    record('tasks', { id: 'eras-submit', snoozedUntil: '2027-12-01' }),
    record('tasks', { id: 'personal-statement', snoozedUntil: '2027-08-01' }),
    record('tasks', { id: 'mspe-request', done: true }),
    record('tasks', { id: 'own-1', title: 'Renew the passport', due: '2027-05-01' }),
  ];
  const before = seasonTasks(input({}));
  const after = seasonTasks(input({ tasks }));
  const date = (list: typeof after, id: string): string | undefined =>
    list.find((task) => task.id === id)?.date;
  expect(date(after, 'eras-submit')).toBe(date(before, 'eras-submit'));
  expect(date(before, 'personal-statement')).not.toBe('2027-08-01');
  expect(date(after, 'personal-statement')).toBe('2027-08-01');
  expect(date(after, 'mspe-request')).toBeUndefined();
  expect(date(after, 'own-1')).toBe('2027-05-01');
  const marked = markedTasks(input({ tasks }));
  expect(marked.find(({ task }) => task.id === 'mspe-request')?.done).toBe(true);
  expect(marked.find(({ task }) => task.id === 'own-1')?.own).toBe(true);
});

test('a certified rank list is no longer due', () => {
  const rankLists = [record('rankLists', { id: 'primary', certifiedOn: '2028-02-20' })];
  expect(idsWith({})).toContain('rank-deadline');
  expect(idsWith({ rankLists })).not.toContain('rank-deadline');
});
