import type { Almanac } from '@matchwright/almanac';
import type { Letter, Plan, Profile } from '@matchwright/dossier';
import { assignLetters, letterSeason, wantedLetters } from '@matchwright/season';
import type { FigureSummary } from './figures.js';

/** How far a student's letters go: what is there, and how many programs of the plan would get too few. */
export function letterFigures(
  almanac: Almanac,
  profile: Profile,
  plan: Plan,
  letters: readonly Letter[],
): FigureSummary['letters'] {
  const uploaded = letters.filter(({ state }) => state === 'uploaded').length;
  const underWay = letters.filter(({ state }) => state === 'asked' || state === 'promised').length;
  const pack = almanac.seasons.find(({ season }) => season === profile.season);
  const dates = pack === undefined ? undefined : letterSeason(pack, profile, almanac.rules);
  const criteria = new Map(almanac.programs.map((program) => [program.id, program.criteria]));
  const mixes = plan.list.map(({ program: id, specialty }) =>
    wantedLetters({ id, specialty, criteria: criteria.get(id) }, profile, almanac.rules),
  );
  // without the season's dates no letter is late, and only numbers count
  const last = dates ?? { last: '9999-12-31', leadWeeks: 0 };
  const short = assignLetters(letters, mixes, last).programs.filter((program) => program.short > 0);
  return {
    uploaded,
    underWay,
    shortAt: short.length,
    short: Math.max(0, ...short.map((program) => program.short)),
  };
}
