import type { Almanac, RotationGuide } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { refusal, type OddsPack } from '@matchwright/odds';
import {
  hostsFor,
  howManyRotations,
  rotationGains,
  scheduleSetting,
  valueWithRotations,
  type HowMany,
  type PlanSession,
  type RotationGain,
} from '@matchwright/planner';
import { seasonRuleNumber } from './season-rule.js';

/** What takes seasons to work out about hosts: what a rotation at each adds, and how many are worth their price. */
export type HostNumbers = {
  readonly gains: ReadonlyMap<string, RotationGain>;
  /** Null where no open host was judged. */
  readonly howMany: HowMany | null;
};

type Known = {
  readonly almanac: Almanac;
  readonly guide: RotationGuide;
  readonly odds: OddsPack;
  readonly profile: Profile;
  readonly session: PlanSession;
};

/** Open hosts, best first, that the second, third … rotation is chosen from: more would only cost time. */
const mostCandidates = 12;

/** Works out what a rotation at each host adds to the plan, and where more of them stop paying. */
export function hostNumbers({ almanac, guide, odds, profile, session }: Known): HostNumbers {
  const { fees } = scheduleSetting(almanac, profile, guide).pack;
  const gains = rotationGains(
    session,
    almanac.programs.map(({ id }) => id),
    (specialty, chance) => refusal(almanac, odds, profile, specialty, chance),
  );
  const candidates = hostsFor({ almanac, profile, guide, fees, gains })
    .filter(({ policy, gain }) => policy === 'open' && gain !== undefined)
    .slice(0, mostCandidates)
    .map(({ program, dollars }) => ({
      program: program.id,
      dollars: dollars.total,
      isIr: program.specialty === 'IR',
    }));
  const howMany =
    candidates.length === 0
      ? null
      : howManyRotations({
          valueWith: valueWithRotations(session),
          candidates,
          dollarsPerPoint: profile.limits.dollarsPerPoint,
          least: seasonRuleNumber(almanac, profile, 'rotation-before-eras', 'min'),
          irCap: seasonRuleNumber(almanac, profile, 'ir-rotation-cap', 'max'),
        });
  return { gains, howMany };
}
