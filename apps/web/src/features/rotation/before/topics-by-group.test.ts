import { expect, test } from 'vitest';
import { shippedGuide } from '../../../../../../packages/season/test-data/guide.js';
import { missingTopics, topicsByGroup } from './topics-by-group.js';

const guide = shippedGuide();

test('every topic of the guide stands once under its group, and own topics come last', () => {
  const own = { id: 'mine', text: 'The chief’s last paper', done: true };
  const topics = [own, ...missingTopics([], guide)];
  const groups = topicsByGroup(topics, guide);
  expect(groups.at(-1)).toEqual({ group: null, topics: [own] });
  expect(groups.flatMap((group) => group.topics.map(({ id }) => id)).toSorted()).toEqual(
    topics.map(({ id }) => id).toSorted(),
  );
  expect(groups[0]?.group).toBe(guide.preparation.topics[0]?.group);
});

test('only what is not there yet is offered, so nothing is ticked twice', () => {
  const [first, ...rest] = missingTopics([], guide);
  expect(first).toBeDefined();
  expect(missingTopics(rest, guide)).toEqual([first]);
  expect(missingTopics(missingTopics([], guide), guide)).toEqual([]);
});
