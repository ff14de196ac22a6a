import type { Records } from '@matchwright/dossier';

export type Story = Records['stories'][number];

/** Stories in the person's order. */
export function ordered(stories: readonly Story[]): Story[] {
  return stories.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/**
 * New places for all stories when one moves past its neighbour in a list (those of its theme): the ids whose place
 * changes, with the place. Empty when there is no neighbour on that side.
 */
export function moveStory(
  all: readonly Story[],
  within: readonly Story[],
  id: string,
  by: -1 | 1,
): ReadonlyMap<string, number> {
  const at = within.findIndex((story) => story.id === id);
  const neighbour = at < 0 ? undefined : within[at + by];
  if (neighbour === undefined) return new Map();
  const ids = ordered(all).map((story) => story.id);
  const [from, to] = [ids.indexOf(id), ids.indexOf(neighbour.id)];
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  const before = new Map(all.map((story) => [story.id, story.order]));
  return new Map(
    [...ids.entries()].flatMap(([place, each]) => (before.get(each) === place ? [] : [[each, place]])),
  );
}
