import type { MarkedTask } from '@matchwright/season';
import { useMemo } from 'react';
import { useAlmanac } from '../engine/use-almanac.js';
import { useRotationGuide } from '../engine/use-rotation-guide.js';
import { tasksOf } from './tasks-of.js';
import { useRecords } from '../store/index.js';
import type { Project } from '../store/project.js';

/** The season's tasks with the person's marks, from plan and records; null until all of it is read. */
export function useSeasonTasks(
  project: Pick<Project, 'profile' | 'plan'> | null,
): readonly MarkedTask[] | null {
  const state = useAlmanac();
  const guide = useRotationGuide();
  const rotations = useRecords('rotations');
  const caseNotes = useRecords('caseNotes');
  const letters = useRecords('letters');
  const people = useRecords('people');
  const applications = useRecords('applications');
  const interviews = useRecords('interviews');
  const rankLists = useRecords('rankLists');
  const tasks = useRecords('tasks');
  const almanac = state.status === 'ready' ? state.almanac : null;
  return useMemo(() => {
    const plan = project?.plan;
    if (!project || !plan || !almanac || guide.status === 'loading') return null;
    if (!rotations || !caseNotes || !letters || !people || !applications) return null;
    if (!interviews || !rankLists || !tasks) return null;
    const records = { rotations, caseNotes, letters, people, applications, interviews, rankLists, tasks };
    return tasksOf({
      almanac,
      guide: guide.status === 'ready' ? guide.guide : null,
      profile: project.profile,
      plan,
      records,
    });
  }, [
    project,
    almanac,
    guide,
    rotations,
    caseNotes,
    letters,
    people,
    applications,
    interviews,
    rankLists,
    tasks,
  ]);
}
