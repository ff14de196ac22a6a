export type { RankListInput } from './check-context.js';
export { checkRankList, type RankListReport } from './check-rank-list.js';
export {
  coupleList,
  type CoupleList,
  type CoupleMember,
  type CouplePair,
  type TogetherPoints,
} from './couple-list.js';
export { firstRankList, type FirstRankList } from './first-rank-list.js';
export { findingKinds, type Finding, type FindingKind } from './rank-list-findings.js';
export {
  listsInUse,
  rankListCost,
  rankListDeadline,
  type RankListCost,
  type RankListDeadline,
} from './rank-list-fees.js';
export { trackFacts, type TrackFacts } from './rank-list-facts.js';
export { tieRuns, type TieRun } from './tie-runs.js';
export { rankListRows, type RankListRow } from './rank-list-rows.js';
