import '../../no-eval.js';
import type { Result } from '@matchwright/almanac';
import {
  checkProfile,
  type BudgetCurve,
  type Certificate,
  type Chance,
  type Plan,
  type PlanWhy,
  type Profile,
} from '@matchwright/dossier';
import type { SeasonSoFar } from '@matchwright/market';
import {
  createPlanSession,
  planOf,
  tryables,
  tryChange,
  type CoupleRehearsal,
  type PlanFigures,
  type PlanProgress,
  type PlanSession,
  type RehearsalEntry,
  type RehearsalSeasons,
  type Replay,
  type SlotValue,
  type Tryable,
  type WhatIf,
} from '@matchwright/planner';
import type { RecordsEffect } from '@matchwright/season';
import { expose } from 'comlink';
import { almanac, effects, playedSeasons, rotationGuide } from './engine-packs.js';
import type { HostNumbers } from './host-numbers.js';
import type { OfferWorth } from './offer-worth.js';
import type { openSeasons, Pair, RehearsalKnown, RehearsalReport } from './rehearsal-report.js';
import type { RotationEffect, RotationRecords } from './rotation-effect.js';
import type { ForecastReport } from './season-report.js';

// reports of single pages are loaded when they are asked for: the first plan needs none of them
const loadRehearsal = () => import('./rehearsal-report.js');

/** The plan without its certificate, so that nobody waits for that; its session stays warm for what is asked next. */
async function plan(
  profile: Profile,
  counted: readonly RecordsEffect[],
  onProgress: (progress: PlanProgress) => void,
): Promise<Plan> {
  onProgress({ step: 'Drawing seasons', done: 0.05 });
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  const own = await sessionOf(profile);
  onProgress({ step: 'Choosing programs, signals and rotations', done: 0.3 });
  const choice = own.choice();
  onProgress({ step: 'Judging the plan on fresh seasons', done: 0.85 });
  return planOf({ almanac: facts, odds: known, pack, profile, counted }, own, choice);
}

/** How far from the best possible the plan for `profile` can be. */
async function certificate(profile: Profile): Promise<Certificate> {
  return (await sessionOf(profile)).certify();
}

/** Loads everything that a plan is made from, so that the first question need not wait for it. */
async function warmUp(): Promise<void> {
  await Promise.all([almanac(), playedSeasons(), effects()]);
}

/** The figures of the plan for `profile` under a change, nothing re-chosen. */
async function whatIf(profile: Profile, change: WhatIf): Promise<PlanFigures> {
  return tryChange(await sessionOf(profile), change);
}

/** Everything that the plan for `profile` can be made of. */
async function optionsOf(profile: Profile): Promise<readonly Tryable[]> {
  return tryables(await sessionOf(profile));
}

/** What money and applications buy beside the plan for `profile`; takes seconds. */
async function curve(profile: Profile): Promise<BudgetCurve> {
  const [own, { curveOf }] = await Promise.all([sessionOf(profile), import('./insight-report.js')]);
  return curveOf(own);
}

/** One part of why the plan for `profile` is as it is; takes seconds. */
async function why(profile: Profile, part: keyof PlanWhy): Promise<Partial<PlanWhy>> {
  const [own, guide, { whyOf }] = await Promise.all([
    sessionOf(profile),
    rotationGuide(),
    import('./insight-report.js'),
  ]);
  return whyOf(own, guide, part);
}

function check(raw: unknown): Result<Profile> {
  return checkProfile(raw);
}

let session: { readonly key: string; readonly of: PlanSession } | undefined;

/** The session for a profile, prepared once and kept until another profile is asked about. */
async function sessionOf(profile: Profile): Promise<PlanSession> {
  const key = JSON.stringify(profile);
  if (session?.key === key) return session.of;
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  const made = createPlanSession({ almanac: facts, odds: known, pack, profile });
  session = { key, of: made };
  return made;
}

/** The chance of a radiology place that the plan for `profile` has under other answers; null for wrong ones. */
async function underAnswers(profile: Profile, others: readonly unknown[]): Promise<(Chance | null)[]> {
  const own = await sessionOf(profile);
  return others.map((raw) => {
    const other = checkProfile(raw);
    return other.ok ? own.evaluate({ profile: other.value }).match : null;
  });
}

/** How the season looks after what has happened; see `forecastReport`. */
async function foresee(profile: Profile, season: SeasonSoFar): Promise<ForecastReport> {
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  const { forecastReport } = await import('./season-report.js');
  return forecastReport({ almanac: facts, odds: known, pack, profile }, season);
}

/** What each interview in hand is worth; see `slotReport`. */
async function slots(profile: Profile, season: SeasonSoFar): Promise<readonly SlotValue[]> {
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  const { slotReport } = await import('./season-report.js');
  return slotReport({ almanac: facts, odds: known, pack, profile }, season);
}

let drawn: { readonly key: string; readonly of: Promise<RehearsalSeasons> } | undefined;

async function rehearsalKnown(profile: Profile, heard: SeasonSoFar): Promise<RehearsalKnown> {
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  return { almanac: facts, odds: known, pack, profile, heard };
}

/** Seasons that agree with what was heard, drawn once and kept until something else was heard. */
function seasonsGiven(profile: Profile, heard: SeasonSoFar): Promise<RehearsalSeasons> {
  const key = JSON.stringify([profile, heard]);
  if (drawn?.key === key) return drawn.of;
  const of = Promise.all([rehearsalKnown(profile, heard), loadRehearsal()]).then(([known, { drawSeasons }]) =>
    drawSeasons(known),
  );
  drawn = { key, of };
  // seasons that could not be drawn are drawn again when asked for again
  of.catch(() => (drawn = undefined));
  return of;
}

/** A list played in those seasons; see `rehearsalReport`. */
async function rehearseList(
  profile: Profile,
  heard: SeasonSoFar,
  list: readonly RehearsalEntry[],
): Promise<RehearsalReport> {
  const [known, seasons] = await Promise.all([rehearsalKnown(profile, heard), seasonsGiven(profile, heard)]);
  const { rehearsalReport } = await loadRehearsal();
  return rehearsalReport(known, seasons, list);
}

/** One of those seasons step by step; see `rehearsalReplay`. */
async function replayList(
  profile: Profile,
  heard: SeasonSoFar,
  list: readonly RehearsalEntry[],
  from: number,
  ends: 'any' | 'unmatched',
): Promise<Replay> {
  const { rehearsalReplay } = await loadRehearsal();
  return rehearsalReplay(await seasonsGiven(profile, heard), list, from, ends);
}

/** In which of those seasons each track would take the person; see `openSeasons`. */
async function openIn(
  profile: Profile,
  heard: SeasonSoFar,
  tracks: readonly string[],
): Promise<ReturnType<typeof openSeasons>> {
  const rehearsal = await loadRehearsal();
  return rehearsal.openSeasons(await seasonsGiven(profile, heard), tracks);
}

/** A couple's list played in those seasons; see `coupleReport`. */
async function rehearsePairs(
  profile: Profile,
  heard: SeasonSoFar,
  partner: ReadonlyMap<string, Uint8Array>,
  pairs: readonly Pair[],
): Promise<CoupleRehearsal> {
  const { coupleReport } = await loadRehearsal();
  return coupleReport(await seasonsGiven(profile, heard), partner, pairs);
}

/** What rotations add to the person's plan, host by host; see `hostNumbers` of its file. */
async function hostNumbers(profile: Profile): Promise<HostNumbers> {
  const [facts, guide, known, plans] = await Promise.all([
    almanac(),
    rotationGuide(),
    effects(),
    sessionOf(profile),
  ]);
  const { hostNumbers: numbersOf } = await import('./host-numbers.js');
  return numbersOf({ almanac: facts, guide, odds: known, profile, session: plans });
}

/** What one rotation changes; see `rotationEffect`. */
async function effectOf(
  profile: Profile,
  records: RotationRecords,
  rotation: string,
): Promise<RotationEffect | null> {
  const [facts, known] = await Promise.all([almanac(), effects()]);
  const { rotationEffect } = await import('./rotation-effect.js');
  return rotationEffect({ almanac: facts, odds: known, profile, records, rotation, sessionOf });
}

/** What rotations of the person's records are worth; see `offerWorth`. */
async function offers(
  profile: Profile,
  agreed: readonly string[],
  asked: readonly string[],
): Promise<OfferWorth> {
  const [facts, known, plans] = await Promise.all([almanac(), effects(), sessionOf(profile)]);
  const { offerWorth } = await import('./offer-worth.js');
  return offerWorth({ almanac: facts, odds: known, profile, session: plans }, agreed, asked);
}

const engine = {
  rehearseList,
  replayList,
  openIn,
  rehearsePairs,
  almanac,
  warmUp,
  plan,
  certificate,
  whatIf,
  optionsOf,
  curve,
  why,
  check,
  underAnswers,
  foresee,
  slots,
  effectOf,
  hostNumbers,
  offers,
};
/** What the page can ask of the engine. */
export type Engine = typeof engine;
expose(engine);
