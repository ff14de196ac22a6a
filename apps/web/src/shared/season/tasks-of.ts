import { overlay, type Almanac, type RotationGuide } from '@matchwright/almanac';
import type { Plan, Profile } from '@matchwright/dossier';
import { programNames } from './program-names.js';
import { markedTasks, type MarkedTask, type TaskRecords } from '@matchwright/season';

/** What a person's tasks are made from. */
export type TaskSources = {
  readonly almanac: Almanac;
  /** Null when it could not be read: then no task waits for a host's answer. */
  readonly guide: RotationGuide | null;
  readonly profile: Profile;
  readonly plan: Plan;
  readonly records: TaskRecords;
};

/** The season's tasks with the person's marks, from plan and records; null for a season without a pack. */
export function tasksOf({
  almanac,
  guide,
  profile,
  plan,
  records,
}: TaskSources): readonly MarkedTask[] | null {
  const pack = almanac.seasons.find(({ season }) => season === profile.season);
  if (pack === undefined) return null;
  const names = programNames(almanac);
  return markedTasks({
    pack,
    profile,
    plan,
    rules: almanac.rules,
    hosts: overlay(almanac, profile.facts).almanac.hosts,
    guide: guide ?? undefined,
    records,
    nameOf: (id) => names.get(id)?.name ?? id,
  });
}
