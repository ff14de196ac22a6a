import type { Records } from '@matchwright/dossier';
import { useMemo } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import type { Option } from '../../shared/kit/index.js';
import { programNames } from '../../shared/season/program-names.js';
import { useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';

/** Everything that the page of stories speaks of. */
export type StoryWorld = Pick<Records, 'stories' | 'caseNotes' | 'rotations'> & {
  /** Programs of the plan, of rotations, and of the stories themselves, by name. */
  readonly programs: readonly Option[];
  readonly nameOf: (program: string) => string;
};

/** What is known for the stories; undefined until all of it is read. */
export function useStoryWorld(): StoryWorld | undefined {
  const plan = useProject()?.plan ?? null;
  const stories = useRecords('stories');
  const caseNotes = useRecords('caseNotes');
  const rotations = useRecords('rotations');
  const packs = useAlmanac();
  const almanac = packs.status === 'ready' ? packs.almanac : undefined;
  return useMemo(() => {
    if (!stories || !caseNotes || !rotations || !almanac) return undefined;
    const names = programNames(almanac);
    const nameOf = (program: string): string => names.get(program)?.name ?? program;
    const ids = new Set([
      ...(plan?.list.map(({ program }) => program) ?? []),
      ...rotations.map(({ program }) => program),
      ...stories.flatMap(({ programs }) => programs),
    ]);
    const programs = [...ids]
      .map((value) => ({ value, label: nameOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label));
    return { stories, caseNotes, rotations, programs, nameOf };
  }, [stories, caseNotes, rotations, almanac, plan]);
}
