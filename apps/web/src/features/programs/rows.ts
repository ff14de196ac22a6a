import {
  factText,
  overlay,
  tracksByProgram,
  type Almanac,
  type Fact,
  type Specialty,
} from '@matchwright/almanac';
import type { Mode, PlanItem } from '@matchwright/dossier';
import type { Project } from '../../shared/store/project.js';

/** One line of the table of programs. */
export type Row = {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly specialty: Specialty;
  /** Positions offered and filled in 2025 over all tracks; undefined where none is listed. */
  readonly positions: number | undefined;
  readonly filled: number | undefined;
  readonly img: 'yes' | 'no' | undefined;
  readonly mode: Mode | undefined;
  /** Points that the program adds to the plan; undefined when it is not in the plan. */
  readonly adds: number | undefined;
  /** Latitude and longitude in degrees. */
  readonly place: readonly [number, number];
  /** Everything that is searched, in lower case. */
  readonly words: string;
};

function yesOrNo(fact: Fact<string> | undefined): Row['img'] {
  const text = fact?.state === 'known' ? factText(fact).toLowerCase() : '';
  if (text.startsWith('yes')) return 'yes';
  return text.startsWith('no') ? 'no' : undefined;
}

/** The table of programs as this person sees it. */
export function rowsOf(almanac: Almanac, project: Project | null): Row[] {
  const own = overlay(almanac, project?.profile.facts ?? []).almanac;
  const tracks = tracksByProgram(almanac);
  const items = new Map(project?.plan?.list.map((item): [string, PlanItem] => [item.program, item]));
  return own.programs.map((program) => {
    const results = (tracks.get(program.id) ?? []).flatMap((track) => track.results[2025] ?? []);
    const sum = (of: 'quota' | 'filled'): number | undefined =>
      results.length === 0 ? undefined : results.reduce((total, result) => total + result[of], 0);
    const name = program.name.replace(/ Program$/, '');
    const item = items.get(program.id);
    return {
      id: program.id,
      name,
      city: program.city,
      state: program.state,
      specialty: program.specialty,
      positions: sum('quota'),
      filled: sum('filled'),
      img: yesOrNo(program.criteria.accepts_img),
      mode: item?.mode,
      adds: item?.marginal,
      place: [program.latitude, program.longitude],
      words: `${name} ${program.city} ${program.state} ${program.institution}`.toLowerCase(),
    };
  });
}
