import type { Specialty } from '@matchwright/almanac';
import { modes, type Chance, type Mode, type Profile } from '@matchwright/dossier';
import { interviewChance, placeChance } from '../outcome-chances.js';
import type { PlanSession } from '../plan-session.js';
import { changedPoints, type ChangedPoints } from './changed-points.js';
import { hasRotation, profilesWithLetters, type RotationCounts } from './rotation-letters.js';

/** What a rotation at one program adds. */
export type RotationGain = {
  readonly program: string;
  readonly specialty: Specialty;
  /** Points of expected outcome (0–100) that the rotation and its letter add to the plan, the application on both sides. */
  readonly points: number;
  /** Chance of an interview there without and with the rotation, its letter aside. */
  readonly invite: { readonly without: Chance; readonly with: Chance };
  /** Chance that a place there could be had without and with the rotation, its letter aside. */
  readonly place: { readonly without: Chance; readonly with: Chance };
  /** Why no number is justified here; null where one is. Then show this, not the chances. */
  readonly refusal: string | null;
};

/**
 * What a rotation at each of these programs would add to a session's plan, nothing else re-chosen: the rotation's own
 * effect there, and one letter of its specialty for all programs, where the person does not already expect as many.
 * Programs that the plan cannot use (left out, not recruiting) are left out. Two scored changes of the plan a program.
 * `refuse` says where the evidence is below the floor (`refusal` of the odds package with almanac, effects and profile
 * filled in).
 */
export function rotationGains(
  session: PlanSession,
  programs: readonly string[],
  refuse: (specialty: Specialty, chance: Chance) => string | null = () => null,
): ReadonlyMap<string, RotationGain> {
  const chosen = session.choice();
  const { chances } = session.judged(chosen);
  const place = new Map(chances.options.map((option, i) => [option.id, i]));
  const specialties = specialtyOf(session);
  const possible = programs.flatMap((program) => {
    const option = place.get(program);
    const specialty = specialties.get(program);
    if (option === undefined || specialty === undefined) return [];
    const [without, with_] = bothWays(chosen.modes.get(program) ?? 'apply');
    return [{ program, option, specialty, without, with: with_ }];
  });
  const valueOf = pointsOf(session, specialties);
  const points = valueOf(
    possible.flatMap(({ program, without, with: with_ }) => [{ [program]: without }, { [program]: with_ }]),
  );
  return new Map(
    possible.map(({ program, option, specialty, without, with: with_ }, i) => {
      const both = (chance: typeof interviewChance): { without: Chance; with: Chance } => ({
        without: chance(chances, option, modes.indexOf(without)),
        with: chance(chances, option, modes.indexOf(with_)),
      });
      const invite = both(interviewChance);
      return [
        program,
        {
          program,
          specialty,
          points: points[2 * i + 1] - points[2 * i],
          invite,
          place: both(placeChance),
          refusal: refuse(specialty, invite.with),
        },
      ];
    }),
  );
}

/**
 * A plan's points under any set of rotations and their letters: the session's plan with its rotations taken out and these
 * put in. Programs that are not on the list are applied to.
 */
export function valueWithRotations(session: PlanSession): (programs: readonly string[]) => number {
  const chosen = session.choice();
  const bare: Record<string, Mode> = {};
  for (const [id, mode] of chosen.modes) if (hasRotation(mode)) bare[id] = bothWays(mode)[0];
  const valueOf = pointsOf(session, specialtyOf(session));
  return (programs) => {
    const changed = { ...bare };
    for (const id of programs) changed[id] = bothWays(chosen.modes.get(id) ?? 'apply')[1];
    return valueOf([changed])[0];
  };
}

/** Profiles whose chances are kept at hand: the next candidate is of the one specialty or of the other. */
const kept = 2;

/** Points of the session's plan under each change of modes, with the letters that its rotations would bring. */
function pointsOf(
  session: PlanSession,
  specialties: ReadonlyMap<string, Specialty>,
): (changes: readonly Readonly<Record<string, Mode>>[]) => number[] {
  const chosen = session.choice();
  const withLetters = profilesWithLetters(session.profile);
  const scorers = new Map<Profile, ChangedPoints>();
  const scorerOf = (profile: Profile): ChangedPoints => {
    const scorer = scorers.get(profile) ?? changedPoints(session, profile);
    scorers.delete(profile);
    scorers.set(profile, scorer);
    for (const old of scorers.keys()) if (scorers.size > kept) scorers.delete(old);
    return scorer;
  };
  return (changes) => {
    const asked = changes.map((change, i) => ({
      change,
      i,
      profile: withLetters(countsUnder(change, chosen.modes, specialties)),
    }));
    const points = changes.map(() => 0);
    // one profile after another: only the last few are kept
    for (const profile of new Set(asked.map((each) => each.profile))) {
      const score = scorerOf(profile);
      for (const { change, i } of asked.filter((each) => each.profile === profile)) points[i] = score(change);
    }
    return points;
  };
}

function countsUnder(
  change: Readonly<Record<string, Mode>>,
  plan: ReadonlyMap<string, Mode>,
  specialties: ReadonlyMap<string, Specialty>,
): RotationCounts {
  const count = { IR: 0, DR: 0 };
  for (const [id, mode] of new Map([...plan, ...Object.entries(change)])) {
    const specialty = specialties.get(id);
    if (specialty !== undefined && hasRotation(mode)) count[specialty]++;
  }
  return count;
}

function specialtyOf(session: PlanSession): ReadonlyMap<string, Specialty> {
  const { options } = session.judged(session.choice()).chances;
  return new Map(
    options.flatMap(({ id, specialty }): [string, Specialty][] =>
      specialty === 'IR' || specialty === 'DR' ? [[id, specialty]] : [],
    ),
  );
}

/** A mode without and with a rotation, its signal kept. */
function bothWays(mode: Mode): readonly [without: Mode, with_: Mode] {
  const signal = modes.indexOf(mode) % 3;
  return [modes[signal], modes[signal + 3]];
}
