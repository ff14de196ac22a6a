import { knownValue, type Almanac, type RotationGuide, type Source } from '@matchwright/almanac';
import type { Chance, Evidence, Profile } from '@matchwright/dossier';
import { programEvidence } from '@matchwright/odds';
import { rulesInForce } from '../rules-in-force.js';
import type { HostConnection } from './host-connection.js';
import type { HostOption } from './hosts-for.js';

/** Whether the place has taken people like this one; null = not reported, which is no "no". */
export type HostRecord = {
  readonly has: boolean | null;
  readonly text: string;
  readonly source: Source | undefined;
};

/** The numbers behind a tier. */
export type TierEvidence = {
  /** Chance of an interview with a rotation there, with its range; null where none was worked out or justified. */
  readonly chance: Chance | null;
  /** Place of that chance among the person's possible hosts of the specialty, best 1. */
  readonly chancePlace: { readonly place: number; readonly of: number } | null;
  /** In the best share of them (rules pack); null where no chance was worked out. */
  readonly realistic: boolean | null;
  readonly connection: HostConnection;
  readonly record: HostRecord;
  /** k of n of the person's kind, with what stands behind it. */
  readonly counts: Evidence;
  /** Places a year, where a quota is listed. */
  readonly quota: number | null;
  readonly subInternship: boolean;
};

export type RotationTier = 1 | 2 | 3;

export type TieredHost = {
  readonly option: HostOption;
  /** Null: outside the portfolio of rules G3–G5; the reasons say why. */
  readonly tier: RotationTier | null;
  readonly evidence: TierEvidence;
  readonly reasons: readonly { readonly text: string; readonly rules: readonly string[] }[];
};

export type TiersInput = {
  readonly almanac: Almanac;
  readonly profile: Profile;
  readonly guide: Pick<RotationGuide, 'portfolio'>;
  /** From `hostsFor`; closed ones get no tier. */
  readonly hosts: readonly HostOption[];
};

/**
 * Sorts possible hosts into the portfolio's tiers: 1 target (a connection, a realistic chance, a record that is not
 * against it; G3), 2 probable fit (IR with a realistic chance; G4), 3 backup (DR with IR beside it and a realistic
 * chance; G5). A tier whose rule is off is not given. Closed hosts get none.
 */
export function rotationTiers({ almanac, profile, guide, hosts }: TiersInput): TieredHost[] {
  const rules = rulesInForce(almanac, profile);
  const places = chancePlaces(hosts);
  const beside = new Set(
    almanac.programs.filter(({ specialty }) => specialty === 'IR').map(({ institution }) => institution),
  );
  const quotas = quotaByProgram(almanac);
  const ruleOf = new Map(
    guide.portfolio.tiers.flatMap(({ tier, constraint }) => {
      const rule = rules.get(constraint);
      return rule === undefined ? [] : [[tier, rule.id] as const];
    }),
  );
  return hosts.map((option): TieredHost => {
    const { program } = option;
    const place = places.get(program.id) ?? null;
    const evidence: TierEvidence = {
      chance: option.gain === undefined || option.gain.refusal !== null ? null : option.gain.invite.with,
      chancePlace: place,
      realistic: place === null ? null : place.place <= Math.ceil(place.of * guide.portfolio.realisticShare),
      connection: option.connection,
      record: recordOf(option, profile),
      counts: programEvidence(almanac, profile, program.id),
      quota: quotas.get(program.id) ?? null,
      subInternship: option.electives.some(({ elective }) => knownValue(elective.subInternship) === true),
    };
    const { tier, text } = tierOf(option, evidence, beside.has(program.institution));
    const rule = tier === null ? undefined : ruleOf.get(tier);
    if (tier !== null && rule === undefined)
      return {
        option,
        tier: null,
        evidence,
        reasons: [{ text: 'The rule of this tier is switched off.', rules: [] }],
      };
    return {
      option,
      tier,
      evidence,
      reasons: [{ text, rules: rule === undefined ? [] : [rule] }, ...numbersBehind(evidence)],
    };
  });
}

function tierOf(
  { policy, program }: HostOption,
  { realistic, connection, record }: TierEvidence,
  irBeside: boolean,
): { readonly tier: RotationTier | null; readonly text: string } {
  if (policy === 'closed') return { tier: null, text: 'Closed to you.' };
  if (realistic === false)
    return { tier: null, text: 'Your chance there is in the lower half of your possible hosts: no target.' };
  if (program.specialty === 'DR')
    return irBeside
      ? { tier: 3, text: 'Backup: diagnostic radiology with an interventional service beside it.' }
      : { tier: null, text: 'Diagnostic radiology without an interventional program beside it.' };
  if (record.has === false)
    return { tier: null, text: 'It says that it does not take people trained abroad.' };
  if (connection.kind !== 'none') return { tier: 1, text: `Target: ${connection.text}` };
  return { tier: 2, text: 'Probable fit: a realistic chance, without a connection so far.' };
}

function numbersBehind(evidence: TierEvidence): TieredHost['reasons'] {
  const { chancePlace, record, counts, quota, subInternship, connection } = evidence;
  const texts = [
    chancePlace === null
      ? 'No chance was worked out for it.'
      : `Your chance of an interview with a rotation is place ${chancePlace.place} of ${chancePlace.of} among your possible hosts.`,
    record.text,
    counts.text,
    ...(quota === null ? [] : [`${quota} place${quota === 1 ? '' : 's'} a year.`]),
    ...(subInternship ? ['Offers a sub-internship.'] : []),
    ...(connection.miles === null ? [] : [`${connection.miles} miles from home.`]),
  ];
  return texts.map((text) => ({ text, rules: [] }));
}

/** Places by chance of an interview with a rotation, closed hosts left out, each specialty for itself. */
function chancePlaces(hosts: readonly HostOption[]): ReadonlyMap<string, { place: number; of: number }> {
  const places = new Map<string, { place: number; of: number }>();
  for (const specialty of ['IR', 'DR'] as const) {
    const ranked = hosts
      .filter(
        ({ policy, program, gain }) =>
          policy !== 'closed' && program.specialty === specialty && gain !== undefined,
      )
      .sort((a, b) => (b.gain?.invite.with.mid ?? 0) - (a.gain?.invite.with.mid ?? 0));
    ranked.forEach(({ program }, i) => places.set(program.id, { place: i + 1, of: ranked.length }));
  }
  return places;
}

function quotaByProgram({ tracks }: Almanac): ReadonlyMap<string, number> {
  const quotas = new Map<string, number>();
  for (const { programId, results, letter } of tracks) {
    if (programId === null || letter === 'R') continue;
    const newest = Math.max(...Object.keys(results).map(Number));
    const quota = results[newest]?.quota;
    if (quota !== undefined) quotas.set(programId, (quotas.get(programId) ?? 0) + quota);
  }
  return quotas;
}

/** What is stated about people trained abroad there; for others the question does not arise. */
function recordOf({ program }: HostOption, profile: Profile): HostRecord {
  if (profile.applicant.homeSchool.class !== 'international')
    return { has: true, text: 'Takes graduates of US schools.', source: undefined };
  const { accepts_img: accepts, img_residents: count, img_residents_evidence: told } = program.criteria;
  const residents = count ?? told;
  if (residents?.state === 'known' && !/generally come from US/i.test(residents.value))
    return { has: true, text: `Residents trained abroad: ${residents.value}.`, source: residents.source };
  if (accepts?.state === 'known') {
    const has = !/^no\b/i.test(accepts.value);
    return { has, text: `Takes people trained abroad: ${accepts.value}.`, source: accepts.source };
  }
  return { has: null, text: 'Whether it takes people trained abroad is not reported.', source: undefined };
}

/** Something about a portfolio that departs from rules G2–G6; advice, never a bar. */
export type PortfolioAdvice = {
  readonly code: 'too-few' | 'too-many' | 'none-realistic' | 'too-many-ir';
  readonly tier: RotationTier | null;
  readonly text: string;
  readonly rules: readonly string[];
};

/** Compares chosen rotations with how many of each tier the rules advise, G6 and G2. `tierOf` may hold the person's own. */
export function portfolioAdvice(
  chosen: readonly TieredHost[],
  { almanac, profile, guide }: Omit<TiersInput, 'hosts'>,
): PortfolioAdvice[] {
  const rules = rulesInForce(almanac, profile);
  const advice: PortfolioAdvice[] = [];
  for (const { tier, name, constraint, min, max } of guide.portfolio.tiers) {
    const rule = rules.get(constraint);
    if (rule === undefined) continue;
    const count = chosen.filter((host) => host.tier === tier).length;
    const wanted = min === max ? String(min) : `${min} to ${max}`;
    if (count < min || count > max)
      advice.push({
        code: count < min ? 'too-few' : 'too-many',
        tier,
        text: `${count} of tier ${tier} (${name}); ${wanted} advised.`,
        rules: [rule.id],
      });
  }
  const midTier = rules.get('realistic-mid-tier');
  if (midTier !== undefined && !chosen.some(({ evidence }) => evidence.realistic === true))
    advice.push({
      code: 'none-realistic',
      tier: null,
      text: 'None of these is among the better half of your chances: have at least one that is.',
      rules: [midTier.id],
    });
  const cap = rules.get('ir-rotation-cap');
  const most = cap?.parameters?.['max'];
  const ir = chosen.filter(({ option }) => option.program.specialty === 'IR').length;
  if (cap !== undefined && typeof most === 'number' && ir > most)
    advice.push({
      code: 'too-many-ir',
      tier: null,
      text: `${ir} interventional rotations; beyond ${most} the gain shrinks, and cost and fatigue grow.`,
      rules: [cap.id],
    });
  return advice;
}
