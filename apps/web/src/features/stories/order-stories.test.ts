import { readRecord } from '@matchwright/dossier';
import { expect, test } from 'vitest';
import { moveStory, ordered, type Story } from './order-stories.js';

function story(id: string, order: number, theme: string): Story {
  const read = readRecord('stories', { id, title: id, order, theme });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const all = [story('a', 0, 'x'), story('b', 0, 'y'), story('c', 0, 'x'), story('d', 0, 'x')];

function afterMove(stories: readonly Story[], id: string, by: -1 | 1): Story[] {
  const theme = stories.find((each) => each.id === id)?.theme;
  const places = moveStory(
    stories,
    ordered(stories).filter((each) => each.theme === theme),
    id,
    by,
  );
  return stories.map((each) => ({ ...each, order: places.get(each.id) ?? each.order }));
}

test('a story moves past its neighbour of the same theme, and the others keep their order', () => {
  expect(ordered(afterMove(all, 'c', -1)).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  expect(ordered(afterMove(all, 'a', 1)).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
});

test('moving there and back gives the order from before', () => {
  const once = afterMove(all, 'a', 1);
  const back = afterMove(once, 'a', -1);
  expect(
    ordered(back)
      .filter(({ theme }) => theme === 'x')
      .map(({ id }) => id),
  ).toEqual(['a', 'c', 'd']);
});

test('the first does not move up, the last not down', () => {
  expect(moveStory(all, all, 'a', -1).size).toBe(0);
  expect(moveStory(all, all, 'd', 1).size).toBe(0);
});
