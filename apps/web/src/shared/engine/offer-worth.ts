import type { Almanac } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { refusal, type OddsPack } from '@matchwright/odds';
import {
  offerValues,
  rotationGains,
  valueWithRotations,
  type OfferValues,
  type PlanSession,
} from '@matchwright/planner';

/** What rotations of the records are worth; programs that no number is justified for have none. */
export type OfferWorth = OfferValues & {
  /** Why a program has no value, for people. */
  readonly refused: ReadonlyMap<string, string>;
};

const notInPlan = 'It is not among the programs of your plan, so no value could be worked out.';

/** Works out what each asked host's rotation is worth beside the agreed ones. */
export function offerWorth(
  known: {
    readonly almanac: Almanac;
    readonly odds: OddsPack;
    readonly profile: Profile;
    readonly session: PlanSession;
  },
  agreed: readonly string[],
  asked: readonly string[],
): OfferWorth {
  const { almanac, odds, profile, session } = known;
  const gains = rotationGains(session, asked, (specialty, chance) =>
    refusal(almanac, odds, profile, specialty, chance),
  );
  const refused = new Map(
    asked.flatMap((program): [string, string][] => {
      const why = gains.has(program) ? gains.get(program)?.refusal : notInPlan;
      return why === null || why === undefined ? [] : [[program, why]];
    }),
  );
  const judged = asked.filter((program) => !refused.has(program));
  return { ...offerValues(valueWithRotations(session), agreed, judged), refused };
}
