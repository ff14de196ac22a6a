import {
  distanceMiles,
  hostByProgram,
  hostEligibility,
  hostFee,
  overlay,
  type Almanac,
  type Fees,
  type Host,
  type HostEligibility,
  type Program,
} from '@matchwright/almanac';
import { rotatorOf, type Profile } from '@matchwright/dossier';
import type { RulesInForce } from './rules-in-force.js';

/** A visiting rotation that could be planned at one program, with what is known of its rules and its price. */
export type RotationOption = {
  readonly program: Program;
  /** Null where no page of the host was found. */
  readonly host: Host | null;
  readonly policy: 'open' | 'ask';
  readonly eligibility: HostEligibility | null;
  readonly questions: readonly string[];
  readonly dollars: RotationDollars;
};

/** Parts of one rotation's price in whole US dollars. */
export type RotationDollars = {
  readonly vslo: number;
  readonly hostFee: number;
  readonly hostFeeKnown: boolean;
  readonly living: number;
  readonly total: number;
};

/** Miles beyond which travel and living are taken at the top of the published range. */
const farMiles = 1500;

/**
 * Programs at which this applicant could rotate. Hosts whose pages close them to this applicant are left out
 * always; hosts without a page only while the host-policy rule is on. A rotation that is arranged has been agreed to by
 * its host, whatever any page says.
 */
export function rotationOptions(
  almanac: Almanac,
  profile: Profile,
  fees: Fees,
  rules: RulesInForce,
  programs: readonly Program[],
): ReadonlyMap<string, RotationOption> {
  // what the person was told by a coordinator opens or closes a host at once
  const hostOf = hostByProgram(overlay(almanac, profile.facts).almanac);
  const arranged = new Set(profile.rotations.arranged.map(({ program }) => program));
  const result = new Map<string, RotationOption>();
  for (const program of programs) {
    const host = hostOf.get(program.id) ?? null;
    const dollars = rotationDollars(profile, fees, program, host);
    if (arranged.has(program.id)) {
      result.set(program.id, { program, host, eligibility: null, policy: 'open', questions: [], dollars });
      continue;
    }
    if (host === null && rules.has('host-policy')) continue;
    if (program.specialty === 'IR' && host?.hostsIr.state === 'known' && !host.hostsIr.value) continue;
    const eligibility = host === null ? null : hostEligibility(host, rotatorOf(profile), almanac.electives);
    if (eligibility?.verdict === 'closed') continue;
    result.set(program.id, {
      program,
      host,
      eligibility,
      policy: eligibility?.verdict === 'open' ? 'open' : 'ask',
      questions: eligibility?.questions ?? ['Does the program take visiting students from your school?'],
      dollars,
    });
  }
  return result;
}

/** What one rotation there costs: the service's fee, the host's, and four weeks of travel and living. */
export function rotationDollars(
  profile: Profile,
  fees: Fees,
  program: Program,
  host: Host | null,
): RotationDollars {
  // a school outside VSLO cannot use it: such hosts are applied to directly
  const vslo = profile.applicant.homeSchool.vslo === false ? 0 : fees.vsloPerElective.dollars;
  const fee = host === null ? undefined : hostFee(host, profile.applicant.homeSchool.class);
  const hostFeeKnown = fee?.state === 'known';
  const charged = fee?.state === 'known' ? Math.round(fee.value) : 0;
  const living = livingDollars(profile, fees, program);
  return { vslo, hostFee: charged, hostFeeKnown, living, total: vslo + charged + living };
}

/** Four weeks of travel and living: the published range's low end near home, its high end far away, its middle when home is not known. */
function livingDollars(profile: Profile, fees: Fees, program: Program): number {
  const { low, mid, high } = fees.awayLiving;
  const { home } = profile.applicant;
  if (home?.latitude === undefined || home.longitude === undefined)
    return home?.state === program.state ? low : mid;
  const miles = distanceMiles(
    { latitude: home.latitude, longitude: home.longitude },
    { latitude: program.latitude, longitude: program.longitude },
  );
  return Math.round(low + (high - low) * Math.min(1, miles / farMiles));
}
