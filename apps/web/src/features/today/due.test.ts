import type { Task } from '@matchwright/dossier';
import type { MarkedTask } from '@matchwright/season';
import { expect, test } from 'vitest';
import { daysLater, dueOf } from './due.js';

function task(id: string, date: string, change: Partial<Task & MarkedTask> = {}): MarkedTask {
  const { done = false, ...rest } = change;
  return {
    task: { id, date, title: id, detail: '', kind: 'task', rules: [], projected: false, source: '', ...rest },
    done,
    own: false,
    steps: [],
    note: '',
  };
}

function ids(tasks: readonly MarkedTask[]): Record<string, string[]> {
  const { groups } = dueOf(tasks, '2027-03-01');
  return Object.fromEntries([...groups].map(([group, inside]) => [group, inside.map((one) => one.task.id)]));
}

test('a missed deadline stays in sight, an event that is over does not', () => {
  expect(
    ids([task('missed', '2027-02-20', { kind: 'deadline' }), task('over', '2027-02-20', { kind: 'event' })]),
  ).toEqual({
    late: ['missed'],
  });
});

test('what is done is not due', () => {
  expect(ids([task('done', '2027-03-01', { done: true })])).toEqual({});
});

test('a window that is open counts as today until its last day', () => {
  const open = task('window', '2027-02-01', { kind: 'window', endDate: '2027-03-01' });
  expect(ids([open])).toEqual({ today: ['window'] });
});

test('days are counted over the change of the clocks', () => {
  expect(daysLater('2027-03-13', 2)).toBe('2027-03-15');
  expect(ids([task('week', '2027-03-08'), task('month', '2027-03-09')])).toEqual({
    week: ['week'],
    month: ['month'],
  });
});
