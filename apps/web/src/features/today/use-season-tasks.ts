import { overlay, type Almanac } from '@matchwright/almanac';
import { markedTasks, type MarkedTask } from '@matchwright/season';
import { useMemo } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { useRecords } from '../../shared/store/index.js';
import type { Project } from '../../shared/store/project.js';

/** The season's tasks with the person's marks, from plan and records; null until all of it is read. */
export function useSeasonTasks(project: Project | null): readonly MarkedTask[] | null {
  const state = useAlmanac();
  const kept = {
    rotations: useRecords('rotations'),
    caseNotes: useRecords('caseNotes'),
    letters: useRecords('letters'),
    people: useRecords('people'),
    interviews: useRecords('interviews'),
    rankLists: useRecords('rankLists'),
    tasks: useRecords('tasks'),
  };
  const { rotations, caseNotes, letters, people, interviews, rankLists, tasks } = kept;
  const almanac: Almanac | null = state.status === 'ready' ? state.almanac : null;
  return useMemo(() => {
    const plan = project?.plan;
    const pack = almanac?.seasons.find(({ season }) => season === project?.profile.season);
    if (!project || !plan || !almanac || !pack) return null;
    if (!rotations || !caseNotes || !letters || !people || !interviews || !rankLists || !tasks) return null;
    return markedTasks({
      pack,
      profile: project.profile,
      plan,
      rules: almanac.rules,
      hosts: overlay(almanac, project.profile.facts).almanac.hosts,
      records: {
        rotations,
        caseNotes,
        letters,
        people,
        interviews,
        rankLists,
        tasks,
        stories: [],
        papers: [],
        applications: [],
        criteria: [],
        comparisons: [],
        supplementalLists: [],
        outcomes: [],
        savedViews: [],
      },
      nameOf: (id) =>
        almanac.programs.find((program) => program.id === id)?.name.replace(/ Program$/, '') ?? id,
    });
  }, [project, almanac, rotations, caseNotes, letters, people, interviews, rankLists, tasks]);
}
