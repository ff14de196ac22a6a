import { overlay, type Almanac } from '@matchwright/almanac';
import type { Letter, Plan, Profile, Records } from '@matchwright/dossier';
import { letterSeason, wantedLetters, type LetterMix, type LetterSeason } from '@matchwright/season';
import { useMemo } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { programNames } from '../../shared/season/program-names.js';
import { useRecords } from '../../shared/store/index.js';
import { useProject } from '../../shared/store/use-project.js';

/** Everything that the pages of letters speak of. */
export type LetterWorld = {
  readonly letters: readonly Letter[];
  readonly people: Records['people'];
  readonly rotations: Records['rotations'];
  /** As the person sees it: own facts over the shipped ones. */
  readonly almanac: Almanac;
  readonly profile: Profile | null;
  readonly plan: Plan | null;
  readonly dates: LetterSeason | undefined;
  /** What each program of the plan wants, in the plan's order. */
  readonly mixes: readonly LetterMix[];
  readonly nameOf: (program: string) => string;
};

/** What is known for the letters; undefined until all of it is read. */
export function useLetterWorld(): LetterWorld | undefined {
  const project = useProject();
  const letters = useRecords('letters');
  const people = useRecords('people');
  const rotations = useRecords('rotations');
  const packs = useAlmanac();
  const shipped = packs.status === 'ready' ? packs.almanac : undefined;
  const profile = project?.profile ?? null;
  const plan = project?.plan ?? null;
  const known = useMemo(
    () => (shipped === undefined ? undefined : readAlmanac(shipped, profile, plan)),
    [shipped, profile, plan],
  );
  return useMemo(
    () =>
      known && letters && people && rotations
        ? { ...known, letters, people, rotations, profile, plan }
        : undefined,
    [known, letters, people, rotations, profile, plan],
  );
}

function readAlmanac(
  shipped: Almanac,
  profile: Profile | null,
  plan: Plan | null,
): Pick<LetterWorld, 'almanac' | 'dates' | 'mixes' | 'nameOf'> {
  const almanac = profile === null ? shipped : overlay(shipped, profile.facts).almanac;
  const names = programNames(almanac);
  const pack = almanac.seasons.find(({ season }) => season === profile?.season);
  const criteria = new Map(almanac.programs.map((program) => [program.id, program.criteria]));
  return {
    almanac,
    nameOf: (program) => names.get(program)?.name ?? program,
    dates: profile === null || pack === undefined ? undefined : letterSeason(pack, profile, almanac.rules),
    mixes:
      profile === null || plan === null
        ? []
        : plan.list.map(({ program, specialty }) =>
            wantedLetters(
              { id: program, specialty, criteria: criteria.get(program) },
              profile,
              almanac.rules,
            ),
          ),
  };
}
