import type { Almanac, RotationGuide } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { refusal, type OddsPack } from '@matchwright/odds';
import {
  hostsFor,
  howManyRotations,
  rotationGains,
  rotationTiers,
  valueWithRotations,
  type HowMany,
  type PlanSession,
  type TieredHost,
} from '@matchwright/planner';

/** Every program as a possible host for one person, and how many rotations are worth their price. */
export type HostReport = {
  readonly hosts: readonly TieredHost[];
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

/** Works out who takes the person, what a rotation at each adds to the plan, and where more of them stop paying. */
export function hostReport({ almanac, guide, odds, profile, session }: Known): HostReport {
  const fees = almanac.seasons.find(({ season }) => season === profile.season)?.fees;
  if (fees === undefined) throw new RangeError(`no fees are known for the season of ${profile.season}`);
  const gains = rotationGains(
    session,
    almanac.programs.map(({ id }) => id),
    (specialty, chance) => refusal(almanac, odds, profile, specialty, chance),
  );
  const options = hostsFor({ almanac, profile, guide, fees, gains });
  const hosts = rotationTiers({ almanac, profile, guide, hosts: options });
  const candidates = options
    .filter(({ policy, gain }) => policy === 'open' && gain !== undefined)
    .slice(0, mostCandidates)
    .map(({ program, dollars }) => ({
      program: program.id,
      dollars: dollars.total,
      isIr: program.specialty === 'IR',
    }));
  const number = (rule: string, parameter: string): number | undefined =>
    ruleNumber(almanac, profile, rule, parameter);
  const { dollarsPerPoint } = profile.limits;
  const howMany =
    candidates.length === 0
      ? null
      : howManyRotations({
          valueWith: valueWithRotations(session),
          candidates,
          dollarsPerPoint,
          least: number('rotation-before-eras', 'min'),
          irCap: number('ir-rotation-cap', 'max'),
        });
  return { hosts, howMany };
}

/** A number of the rule that carries this name, where the rule is on. */
function ruleNumber(
  { rules }: Almanac,
  profile: Profile,
  name: string,
  parameter: string,
): number | undefined {
  const rule = rules.find(
    ({ id, on, carriedOutBy }) => carriedOutBy === name && on && !profile.rules.off.includes(id),
  );
  const value = rule?.parameters?.[parameter];
  return typeof value === 'number' ? value : undefined;
}
