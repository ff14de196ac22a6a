import { seasonPack, type Almanac, type RotationGuide } from '@matchwright/almanac';
import type { Plan, Profile, Records } from '@matchwright/dossier';
import { markedTasks } from '@matchwright/season';
import type { FigureSummary } from './figures.js';

/** A student's tasks and deadlines that are not marked as done, in order of date, whatever the day is. */
export function openTasks(
  almanac: Almanac,
  guide: RotationGuide,
  profile: Profile,
  plan: Plan,
  records: Records,
): FigureSummary['open'] {
  const pack = seasonPack(almanac, profile.season);
  if (pack === undefined) return [];
  const names = new Map(almanac.programs.map(({ id, name }) => [id, name.replace(/ Program$/, '')]));
  return markedTasks({
    pack,
    profile,
    plan,
    records,
    guide,
    rules: almanac.rules,
    hosts: almanac.hosts,
    nameOf: (program) => names.get(program) ?? program,
  })
    .filter(({ task, done }) => !done && (task.kind === 'task' || task.kind === 'deadline'))
    .map(({ task: { id, date, title } }) => ({ id, date, title }));
}
