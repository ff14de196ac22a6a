import type { Specialty } from '@matchwright/almanac';
import { modes, type Chance, type Mode } from '@matchwright/dossier';
import { interviewChance, placeChance } from '../outcome-chances.js';
import type { PlanSession } from '../plan-session.js';

/** What a rotation at one program adds. */
export type RotationGain = {
  readonly program: string;
  readonly specialty: Specialty;
  /** Points of expected outcome (0–100) that the rotation adds to the plan, the application counted on both sides. */
  readonly points: number;
  /** Chance of an interview there without and with the rotation. */
  readonly invite: { readonly without: Chance; readonly with: Chance };
  /** Chance that a place there could be had without and with the rotation. */
  readonly place: { readonly without: Chance; readonly with: Chance };
  /** Why no number is justified here; null where one is. Then show this, not the chances. */
  readonly refusal: string | null;
};

/**
 * What a rotation at each of these programs would add to a session's plan, nothing else re-chosen. Programs that the
 * plan cannot use (left out, not recruiting) are left out. Two evaluations of the plan a program: ask for those that
 * matter. `refuse` says where the evidence is below the floor (`refusal` of the odds package with almanac, effects and
 * profile filled in).
 */
export function rotationGains(
  session: PlanSession,
  programs: readonly string[],
  refuse: (specialty: Specialty, chance: Chance) => string | null = () => null,
): ReadonlyMap<string, RotationGain> {
  const chosen = session.choice();
  const { chances } = session.judged(chosen);
  const place = new Map(chances.options.map((option, i) => [option.id, i]));
  const gains = new Map<string, RotationGain>();
  for (const program of programs) {
    const option = place.get(program);
    const specialty = option === undefined ? undefined : chances.options[option].specialty;
    if (option === undefined || (specialty !== 'IR' && specialty !== 'DR')) continue;
    const [without, with_] = bothWays(chosen.modes.get(program) ?? 'apply');
    const points = (mode: Mode): number => session.evaluate({ modes: { [program]: mode } }).points;
    const both = (chance: typeof interviewChance): { without: Chance; with: Chance } => ({
      without: chance(chances, option, modes.indexOf(without)),
      with: chance(chances, option, modes.indexOf(with_)),
    });
    const invite = both(interviewChance);
    gains.set(program, {
      program,
      specialty,
      points: points(with_) - points(without),
      invite,
      place: both(placeChance),
      refusal: refuse(specialty, invite.with),
    });
  }
  return gains;
}

/**
 * A plan's points under any set of rotations: the session's plan with its rotations taken out and these put in. Programs
 * that are not on the list are applied to.
 */
export function valueWithRotations(session: PlanSession): (programs: readonly string[]) => number {
  const chosen = session.choice();
  const bare: Record<string, Mode> = {};
  for (const [id, mode] of chosen.modes) if (mode !== bothWays(mode)[0]) bare[id] = bothWays(mode)[0];
  return (programs) => {
    const changed = { ...bare };
    for (const id of programs) changed[id] = bothWays(chosen.modes.get(id) ?? 'apply')[1];
    return session.evaluate({ modes: changed }).points;
  };
}

/** A mode without and with a rotation, its signal kept. */
function bothWays(mode: Mode): readonly [without: Mode, with_: Mode] {
  const signal = modes.indexOf(mode) % 3;
  return [modes[signal], modes[signal + 3]];
}
