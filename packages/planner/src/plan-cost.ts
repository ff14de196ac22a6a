import { feeForApplications, rankListFee, type Fees } from '@matchwright/almanac';
import type { Cost, Profile } from '@matchwright/dossier';
import type { RotationOption } from './rotation-options.js';
import { feeGroups } from './shortlist.js';

/** What a plan buys. */
export type Purchases = {
  /** Applications per fee group, in the order of `feeGroups`. */
  readonly applications: readonly number[];
  readonly rotations: readonly { readonly name: string; readonly option: RotationOption }[];
  /** Ranks expected on the primary list and, over all supplemental lists, on those. */
  readonly primaryRanks: number;
  readonly supplementalRanks: number;
};

const groupNames: Readonly<Record<string, string>> = {
  IR: 'interventional radiology',
  DR: 'diagnostic radiology',
  TY: 'transitional year',
  PM: 'preliminary medicine',
  PS: 'preliminary surgery',
};

/** Fees owed whatever the list: score transcript, token of applicants trained abroad, NRMP registration. */
export function fixedDollars(fees: Fees, profile: Profile): number {
  return fees.usmleTranscript.dollars + tokenDollars(fees, profile) + fees.nrmp.registration;
}

function tokenDollars(fees: Fees, profile: Profile): number {
  const abroad = profile.applicant.kind === 'us-img' || profile.applicant.kind === 'non-us-img';
  return abroad ? fees.imgToken.dollars : 0;
}

/** The whole price of a plan, line by line, in whole US dollars; the total is the sum of the lines. */
export function planCost(fees: Fees, profile: Profile, purchases: Purchases): Cost {
  const lines: Cost['lines'] = [];
  purchases.applications.forEach((count, group) => {
    if (count === 0) return;
    lines.push({
      what: `ERAS applications, ${groupNames[feeGroups[group]]}`,
      count,
      dollars: feeForApplications(fees, count),
    });
  });
  const eras = sum(lines);
  lines.push({ what: 'USMLE transcript', count: 1, dollars: fees.usmleTranscript.dollars });
  const token = tokenDollars(fees, profile);
  if (token > 0) lines.push({ what: 'ERAS token for applicants trained abroad', count: 1, dollars: token });
  const nrmp = addRankingLines(lines, fees, purchases);
  const { vslo, hostFees, living } = addRotationLines(lines, purchases);
  return {
    total: sum(lines),
    eras,
    transcriptAndToken: fees.usmleTranscript.dollars + token,
    nrmp,
    vslo,
    hostFees,
    travelAndHousing: living,
    lines,
  };
}

function addRankingLines(lines: Cost['lines'], fees: Fees, purchases: Purchases): number {
  const { primaryRanks, supplementalRanks } = purchases;
  lines.push({ what: 'NRMP registration', count: 1, dollars: fees.nrmp.registration });
  const extra = rankListFee(fees, primaryRanks, supplementalRanks);
  if (extra > 0) {
    lines.push({
      what: 'NRMP ranks beyond those included',
      count: extra / fees.nrmp.extraRank,
      dollars: extra,
      note: `${primaryRanks} primary and ${supplementalRanks} supplemental ranks expected`,
    });
  }
  return fees.nrmp.registration + extra;
}

function addRotationLines(
  lines: Cost['lines'],
  purchases: Purchases,
): { vslo: number; hostFees: number; living: number } {
  const totals = { vslo: 0, hostFees: 0, living: 0 };
  for (const { name, option } of purchases.rotations) {
    const { vslo, hostFee, hostFeeKnown, living } = option.dollars;
    if (vslo > 0) lines.push({ what: `Visiting service fee, ${name}`, count: 1, dollars: vslo });
    lines.push({
      what: `Host's own fee, ${name}`,
      count: 1,
      dollars: hostFee,
      ...(hostFeeKnown ? {} : { note: 'not reported: ask the coordinator; counted as 0' }),
    });
    lines.push({ what: `Travel and housing for four weeks, ${name}`, count: 1, dollars: living });
    totals.vslo += vslo;
    totals.hostFees += hostFee;
    totals.living += living;
  }
  return totals;
}

function sum(lines: Cost['lines']): number {
  return lines.reduce((total, line) => total + line.dollars, 0);
}
