import { interviewSchema, type ApplicationEventKind, type Interview } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { heardSoFar } from './heard-so-far.js';
import { withInterviews, type Told } from './with-interviews.js';

const today = '2026-11-28';
const told = (id: string, ...kinds: ApplicationEventKind[]): Told => ({
  id,
  events: kinds.map((kind) => ({ kind, on: '2026-10-20', note: '' })),
});
const interview = (program: string, status: Interview['status'], at?: string): Interview =>
  interviewSchema.parse({ id: `i-${program}`, program, status, at });
const heard = (applications: readonly Told[], interviews: readonly Interview[]): string[] =>
  heardSoFar(withInterviews(applications, interviews, today), [], today).events.map(
    ({ program, kind, on }) => `${program} ${kind} ${on}`,
  );

test('an interview that only its own record tells of counts as heard, on its day', () => {
  expect(heard([told('a', 'applied')], [interview('a', 'done', '2026-11-10T09:00:00')])).toEqual([
    'a interviewed 2026-11-10',
  ]);
  // one still to come is an invitation by now
  expect(heard([], [interview('b', 'scheduled', '2027-01-05T09:00:00')])).toEqual(['b invited 2026-11-28']);
});

test('nothing is told twice, and no record reopens what was declined or turned down', () => {
  const board = [
    told('a', 'invited', 'interviewed'),
    told('b', 'invited', 'declined'),
    told('c', 'rejected'),
  ];
  const records = ['a', 'b', 'c'].map((program) => interview(program, 'done', '2026-11-10T09:00:00'));
  expect(heard(board, records)).toEqual(heard(board, []));
  expect(heard([], [interview('d', 'declined'), interview('e', 'cancelled')])).toEqual([]);
});
