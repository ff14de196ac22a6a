import type { Almanac } from '@matchwright/almanac';
import type { Chance, Mode, Profile, Records } from '@matchwright/dossier';
import { refusal, type OddsPack } from '@matchwright/odds';
import { rotationGains, type PlanSession } from '@matchwright/planner';
import { profileWithRecords, type RecordsEffect } from '@matchwright/season';

/** The records that a rotation changes planning with. */
export type RotationRecords = Pick<Records, 'rotations' | 'letters'>;

/** What one rotation, its letters and its ratings change: before it, and with it as it stands now. */
export type RotationEffect = {
  /** Points that the place has among the person's preferences. */
  readonly points: { readonly before: number; readonly after: number };
  /** Chance of an interview there without and with the rotation; null where the plan cannot use the program. */
  readonly invite: { readonly before: Chance; readonly after: Chance } | null;
  /** Chance of an IR or DR place with the plan as it is. */
  readonly match: { readonly before: Chance; readonly after: Chance } | null;
  /** Why no number is justified for this program; null where one is. */
  readonly refusal: string | null;
  /** In words: what the records change at this program, and the letters. */
  readonly effects: readonly RecordsEffect[];
};

type Known = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  readonly records: RotationRecords;
  /** Id of the rotation. */
  readonly rotation: string;
  readonly sessionOf: (profile: Profile) => Promise<PlanSession>;
};

/** Compares the plan without one rotation and what came of it with the plan with it; nothing else is chosen anew. */
export async function rotationEffect(known: Known): Promise<RotationEffect | null> {
  const { almanac, odds, profile, records, sessionOf } = known;
  const rotation = records.rotations.find(({ id }) => id === known.rotation);
  if (rotation === undefined) return null;
  const { program } = rotation;
  const before = profileWithRecords(profile, withoutRotation(records, rotation.id)).profile;
  const after = profileWithRecords(profile, records);
  const session = await sessionOf(before);
  const gain = rotationGains(session, [program], (specialty, chance) =>
    refusal(almanac, odds, profile, specialty, chance),
  ).get(program);
  const counts = after.profile.rotations.arranged.some((arranged) => arranged.program === program);
  const [without, rotating] = bothWays(session.choice().modes.get(program) ?? 'apply');
  const figures = (rotated: boolean, of: Profile): Chance =>
    session.evaluate({ modes: { [program]: rotated ? rotating : without }, profile: of }).match;
  return {
    points: {
      before: before.preferences.programs[program] ?? 0,
      after: after.profile.preferences.programs[program] ?? 0,
    },
    invite:
      gain === undefined
        ? null
        : { before: gain.invite.without, after: counts ? gain.invite.with : gain.invite.without },
    match:
      gain === undefined ? null : { before: figures(false, before), after: figures(counts, after.profile) },
    refusal: gain?.refusal ?? null,
    effects: after.effects.filter((effect) => effect.program === program || effect.kind === 'letters'),
  };
}

function withoutRotation({ rotations, letters }: RotationRecords, id: string): RotationRecords {
  return {
    rotations: rotations.filter((rotation) => rotation.id !== id),
    letters: letters.filter(({ rotation }) => rotation !== id),
  };
}

/** A way of approaching a program without and with a rotation, its signal kept. */
function bothWays(mode: Mode): readonly [without: Mode, rotating: Mode] {
  if (mode.endsWith('gold')) return ['gold', 'rotation-gold'];
  return mode.endsWith('silver') ? ['silver', 'rotation-silver'] : ['apply', 'rotation'];
}
