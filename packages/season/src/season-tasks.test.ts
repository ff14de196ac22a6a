import { plannedRotationSchema, taskSchema, type Profile, type Task } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { shippedAlmanac, shippedSeason, syntheticPerson } from '../test-data/shipped.js';
import { letterPlan, rotationBlocks, seasonTasks, type SeasonInput } from './index.js';

const almanac = shippedAlmanac();
const pack = shippedSeason(almanac, 2028);
const host = almanac.hosts.find(
  (candidate) => candidate.requirements.state === 'known' && candidate.programIds.length > 0,
);
const program = almanac.programs.find(({ id }) => id === host?.programIds[0]);

function inputFor(profile: Profile, parts: Partial<SeasonInput> = {}): SeasonInput {
  const block = rotationBlocks(pack, profile)[2];
  const rotations = [
    plannedRotationSchema.parse({
      program: program?.id,
      name: program?.name,
      specialty: program?.specialty,
      block: block?.index,
      start: block?.start,
      end: block?.end,
      applyBy: '2027-03-01',
      policy: 'ask',
      questions: ['Does the host take students of your school?'],
      dollars: 0,
      reasons: [],
    }),
  ];
  const letters = letterPlan(profile, rotations, pack, almanac.rules);
  const plan = { list: [], signals: [], rotations, letters };
  return { pack, profile, plan, rules: almanac.rules, hosts: almanac.hosts, ...parts };
}

function idsOf(tasks: readonly Task[]): string[] {
  return tasks.map((task) => task.id);
}

const all = seasonTasks(inputFor(syntheticPerson()));
const find = (id: string) => all.find((task) => task.id === id);

test('every task is valid, has an id of its own, and stands in order of date', () => {
  for (const task of all) expect(taskSchema.parse(task)).toEqual(task);
  expect(new Set(idsOf(all)).size).toBe(all.length);
  expect(all.map((task) => task.date)).toEqual(all.map((task) => task.date).sort());
});

test('a rotation runs from the window of its host to the thank-you notes', () => {
  const ofRotation = all.filter((task) => task.program === program?.id);
  expect(ofRotation.map((task) => `${task.date} ${task.id.replace(`-${program?.id}`, '')}`)).toEqual([
    '2026-12-28 host-window',
    '2027-01-18 host-check',
    '2027-02-08 host-documents',
    '2027-03-01 host-apply',
    '2027-06-14 rotation-reading',
    '2027-06-21 rotation-goals',
    '2027-06-28 rotation',
    '2027-06-28 rotation-first-day',
    '2027-07-12 rotation-half-time',
    '2027-07-23 rotation-look-back',
    '2027-07-26 thank-you',
  ]);
});

test('documents are those the host’s page asks for, or it is said that they are not reported', () => {
  const text = host?.requirements.state === 'known' ? host.requirements.value : 'a host with requirements';
  expect(find(`host-documents-${program?.id}`)?.detail).toContain(text);
  const withoutHosts = seasonTasks(inputFor(syntheticPerson(), { hosts: undefined }));
  expect(withoutHosts.find((task) => task.id.startsWith('host-documents'))?.detail).toContain('not reported');
});

test('the rank list is due at 21:00 New York time and marked as projected', () => {
  expect(find('rank-deadline')).toMatchObject({
    date: '2028-03-01',
    time: '21:00',
    zone: 'America/New_York',
    projected: true,
    kind: 'deadline',
  });
});

test('a confirmed calendar gives dates that are not marked as projected', () => {
  const confirmed = shippedSeason(almanac, 2026);
  const tasks = seasonTasks({ ...inputFor(syntheticPerson()), pack: confirmed });
  expect(tasks.find((task) => task.id === 'rank-deadline')?.projected).toBe(false);
});

test('only people who trained abroad get the ECFMG steps', () => {
  const abroad = ['ecfmg-pathway-deadline', 'ecfmg-attestation-deadline', 'img-credential-deadline'];
  expect(idsOf(all)).toEqual(expect.arrayContaining(abroad));
  const applicant = {
    ...syntheticPerson().applicant,
    kind: 'md-senior' as const,
    homeSchool: { class: 'lcme' as const },
  };
  const ids = idsOf(seasonTasks(inputFor(syntheticPerson({ applicant }))));
  for (const id of abroad) expect(ids).not.toContain(id);
});

test.each(['G1', 'G9', 'G13', 'G14', 'G17', 'G18', 'G20', 'G22', 'G23', 'R28', 'R29'])(
  'rule %s has tasks, and switched off none of them is left',
  (rule) => {
    const resting = all.filter((task) => task.rules.length === 1 && task.rules[0] === rule);
    expect(resting).not.toEqual([]);
    const off = seasonTasks(inputFor(syntheticPerson({ rules: { off: [rule] } })));
    for (const task of off) expect(task.rules).not.toContain(rule);
    expect(off.length).toBeLessThan(all.length);
  },
);

test('an arranged rotation is no longer marked as projected', () => {
  const arranged = [{ program: program?.id ?? '', start: '2027-06-28', end: '2027-07-23' }];
  const tasks = seasonTasks(inputFor(syntheticPerson({ rotations: { arranged } })));
  expect(tasks.find((task) => task.id === `rotation-${program?.id}`)?.projected).toBe(false);
  expect(find(`rotation-${program?.id}`)?.projected).toBe(true);
});

test('two stays at one program keep their tasks apart', () => {
  const input = inputFor(syntheticPerson());
  const [first] = input.plan.rotations;
  const again = plannedRotationSchema.parse({ ...first, start: '2027-08-23', end: '2027-09-17' });
  const tasks = seasonTasks({
    ...input,
    plan: { ...input.plan, rotations: [...input.plan.rotations, again] },
  });
  expect(new Set(idsOf(tasks)).size).toBe(tasks.length);
});

test('what is over before today is left out, what runs today stays', () => {
  const tasks = seasonTasks(inputFor(syntheticPerson(), { today: '2027-07-23' }));
  const ids = idsOf(tasks);
  expect(ids).toContain(`rotation-${program?.id}`);
  expect(ids).not.toContain(`host-apply-${program?.id}`);
});
