import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';

type Topic = Rotation['topics'][number];

/** Topics of one group of the guide; null for the person's own. */
export type TopicGroup = { readonly group: string | null; readonly topics: readonly Topic[] };

/** A rotation's topics under the guide's groups, in the guide's order; own ones last. */
export function topicsByGroup(
  topics: readonly Topic[],
  { preparation }: Pick<RotationGuide, 'preparation'>,
): readonly TopicGroup[] {
  const groupOf = new Map(preparation.topics.map(({ id, group }) => [id, group]));
  const groups = [...new Set(preparation.topics.map(({ group }) => group))];
  return [...groups, null]
    .map((group) => ({ group, topics: topics.filter(({ id }) => (groupOf.get(id) ?? null) === group) }))
    .filter((each) => each.topics.length > 0);
}

/** Topics of the guide that a rotation does not have. */
export function missingTopics(
  topics: readonly Topic[],
  { preparation }: Pick<RotationGuide, 'preparation'>,
): readonly Topic[] {
  const own = new Set(topics.map(({ id }) => id));
  return preparation.topics.flatMap(({ id, text }) => (own.has(id) ? [] : [{ id, text, done: false }]));
}
