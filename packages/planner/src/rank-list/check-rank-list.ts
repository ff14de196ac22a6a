import { dayText } from '@matchwright/almanac';
import type { CheckContext, RankListInput } from './check-context.js';
import { checkEntries } from './check-entries.js';
import { checkLeftOut, checkPlaces } from './check-places.js';
import { checkSupplemental } from './check-supplemental.js';
import { trackFacts } from './rank-list-facts.js';
import {
  rankListCost,
  rankListDeadline,
  type RankListCost,
  type RankListDeadline,
} from './rank-list-fees.js';
import type { Finding } from './rank-list-findings.js';

/** What to look at, what it costs, and how long there is. */
export type RankListReport = {
  readonly findings: readonly Finding[];
  readonly cost: RankListCost;
  readonly deadline: RankListDeadline | null;
};

/** Checks a rank list as it stands. Nothing here changes the list. */
export function checkRankList(input: RankListInput): RankListReport {
  const findings: Finding[] = [];
  const tracks = trackFacts(input.almanac);
  const context: CheckContext = { ...input, tracks, add: (finding) => findings.push(finding) };
  const cost = rankListCost(input.pack.fees, input.list, input.supplemental);
  const deadline = rankListDeadline(input.pack, input.today);
  checkEntries(context);
  checkSupplemental(context);
  checkPlaces(context);
  checkLeftOut(context);
  checkLength(context, cost);
  checkDeadline(context, deadline);
  return { findings: findings.toSorted((a, b) => order(a) - order(b)), cost, deadline };
}

function order({ weight, position }: Finding): number {
  return (weight === 'wrong' ? 0 : weight === 'look' ? 1000 : 2000) + (position ?? 999);
}

function checkLength({ pack, add }: CheckContext, cost: RankListCost): void {
  const { maxRanks } = pack.fees.nrmp;
  if (cost.primary > maxRanks || cost.supplemental > maxRanks) {
    add({
      kind: 'too-long',
      weight: 'wrong',
      amount: maxRanks,
      rules: [],
      text: `A list may have at most ${maxRanks} ranks.`,
    });
    return;
  }
  if (cost.dollars === 0) return;
  add({
    kind: 'longer-than-included',
    weight: 'note',
    amount: cost.dollars,
    rules: [],
    text: `Ranks beyond ${cost.includedPrimary} on the primary list and ${cost.includedSupplemental} on the supplemental lists cost ${cost.each} dollars each: ${cost.dollars} in all${cost.projected ? ', by the fees of an earlier season' : ''}.`,
  });
}

function checkDeadline({ list, add }: CheckContext, deadline: RankListDeadline | null): void {
  if (deadline === null || list.certifiedOn !== undefined || list.entries.length === 0) return;
  const { daysLeft, date } = deadline;
  if (daysLeft < 0) {
    add({
      kind: 'deadline-passed',
      weight: 'look',
      amount: -daysLeft,
      rules: [],
      text: `The deadline was ${dayText(date)}, and the list is not noted as certified.`,
    });
  } else {
    add({
      kind: 'not-certified',
      weight: daysLeft <= 7 ? 'look' : 'note',
      amount: daysLeft,
      rules: [],
      text: `Not certified yet: ${daysLeft} days until ${dayText(date)}. A list that is not certified does not count.`,
    });
  }
}
