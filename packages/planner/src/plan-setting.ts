import type { Almanac, Program, RotationGuide, SeasonPack } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import type { Option, ScenarioPack } from '@matchwright/market';
import type { OddsPack } from '@matchwright/odds';
import type { RecordsEffect, TaskRecords } from '@matchwright/season';
import { planTerms } from './build-problem.js';
import { usableBlocks } from './planned-rotations.js';
import { rotationOptions } from './rotation-options.js';
import { rulesInForce } from './rules-in-force.js';
import type { PlanTerms } from './scenario/problem.js';
import { shortlist } from './shortlist.js';

/** What a plan is made from, and how hard to try. */
export type PlanInput = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly profile: Profile;
  /** Played seasons to evaluate against; without them the documented log-odds stand in. */
  readonly pack?: ScenarioPack | undefined;
  /** What the person keeps; their own dates go before the plan's among the tasks. It does not change the choice. */
  readonly records?: TaskRecords | undefined;
  /** What `profileWithRecords` changed in `profile`: the plan says so among its warnings. */
  readonly counted?: readonly RecordsEffect[] | undefined;
  /** Lead times of hosts and papers for these tasks. */
  readonly guide?: RotationGuide | undefined;
  /** Scenarios the plan is chosen on, 1,024 unless told. A multiple of 64. */
  readonly scenarios?: number | undefined;
  /** Fresh scenarios that judge it, 4,096 unless told. A multiple of 64. */
  readonly judged?: number | undefined;
  /** One member of the ensemble whose seasons alone count, instead of all. */
  readonly member?: number | undefined;
  /** Steps spent at most on tightening the certificate. */
  readonly boundIterations?: number | undefined;
  readonly onProgress?: ((progress: PlanProgress) => void) | undefined;
};

/** Progress of a plan: words for people and the share done, 0–1. */
export type PlanProgress = { readonly step: string; readonly done: number };

/** Everything that follows from packs and profile before any season is drawn. */
export type PlanSetting = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly pack: SeasonPack;
  readonly rules: ReturnType<typeof rulesInForce>;
  readonly list: ReturnType<typeof shortlist>;
  readonly programs: ReadonlyMap<string, Program>;
  readonly rotations: ReturnType<typeof rotationOptions>;
  readonly blocks: ReturnType<typeof usableBlocks>;
  readonly pool: SeasonPack['signalPools'][number] | undefined;
};

/** Reads the setting of one profile off the packs. */
export function planSetting(almanac: Almanac, profile: Profile): PlanSetting {
  const pack = packFor(almanac, profile.season);
  const rules = rulesInForce(almanac, profile);
  const list = shortlist(almanac, profile, rules);
  return {
    almanac,
    profile,
    pack,
    rules,
    list,
    programs: new Map(list.programs.map((program) => [program.id, program])),
    rotations: rotationOptions(almanac, profile, pack.fees, rules, list.programs),
    blocks: usableBlocks(pack, profile, rules),
    pool: pack.signalPools.find(
      ({ specialties }) => specialties.includes('IR') || specialties.includes('DR'),
    ),
  };
}

/** The season's own pack, or the latest before it where it has none yet. */
function packFor(almanac: Almanac, season: number): SeasonPack {
  const known = [...almanac.seasons].sort((a, b) => a.season - b.season);
  const pack = known.findLast((candidate) => candidate.season <= season) ?? known[0];
  if (pack === undefined) throw new RangeError('the almanac holds no season');
  return pack;
}

/** Terms of a plan over the given options, under a profile that shares the setting's programs and hosts. */
export function termsOf(
  setting: PlanSetting,
  profile: Profile,
  options: readonly Option[],
  fixedDollars: number,
): PlanTerms {
  const { rules, programs, rotations, pack, pool, blocks } = setting;
  return planTerms({
    profile,
    rules,
    options,
    programs,
    rotations,
    fees: pack.fees,
    pool,
    blocks: blocks.length + profile.rotations.arranged.length,
    blocksBeforeEras: blocks.filter((block) => block.endsBeforeEras).length,
    fixedDollars,
  });
}

/** Separate random streams for choosing and for judging. */
export function planSeeds(seed: number): { readonly choose: number; readonly judge: number } {
  return { choose: (2 * seed) >>> 0, judge: (2 * seed + 1) >>> 0 };
}
