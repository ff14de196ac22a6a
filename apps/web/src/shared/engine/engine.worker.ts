import {
  parseAlmanac,
  parseRotationGuide,
  type Almanac,
  type Result,
  type RotationGuide,
} from '@matchwright/almanac';
import {
  checkProfile,
  type BudgetCurve,
  type Certificate,
  type Chance,
  type Plan,
  type Profile,
} from '@matchwright/dossier';
import { decodePack, type ScenarioPack, type SeasonSoFar } from '@matchwright/market';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import {
  createPlanSession,
  planOf,
  type CoupleRehearsal,
  type PlanFigures,
  type PlanProgress,
  type PlanSession,
  type RehearsalEntry,
  type RehearsalSeasons,
  type Replay,
  type SlotValue,
} from '@matchwright/planner';
import { expose } from 'comlink';
import effectsUrl from '../../../../../data/odds/effects.json?url';
import { hostNumbers as numbersOf, type HostNumbers } from './host-numbers.js';
import { offerWorth, type OfferWorth } from './offer-worth.js';
import { forecastReport, slotReport, type ForecastReport } from './season-report.js';
import {
  coupleReport,
  drawSeasons,
  openSeasons,
  rehearsalReplay,
  rehearsalReport,
  type Pair,
  type RehearsalKnown,
  type RehearsalReport,
} from './rehearsal-report.js';
import { rotationEffect, type RotationEffect, type RotationRecords } from './rotation-effect.js';
import { tryables, tryChange, type Tryable, type WhatIf } from './what-if.js';

let packs: Promise<Almanac> | undefined;

/** The value, or an error that tells every issue: a broken pack is a fault of the build, not of the person. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(({ where, expected }) => `${where}: expected ${expected}`).join('; '));
}

async function fetchPack(name: string): Promise<Response> {
  // the worker's script lies in assets/ when built and elsewhere while developing; packs/ is beside the page
  const base = self.location.href.replace(/(assets|src)\/.*$/, '');
  const answer = await fetch(new URL(`packs/${name}`, base));
  if (!answer.ok) throw new Error(`packs/${name}: the server answered ${answer.status}`);
  return answer;
}

async function readPacks(): Promise<Almanac> {
  const answer = await fetchPack('almanac.json');
  return must(parseAlmanac(await answer.json()));
}

let played: Promise<ScenarioPack> | undefined;

async function readPlayed(): Promise<ScenarioPack> {
  const answer = await fetchPack('scenarios.bin');
  return must(decodePack(new Uint8Array(await answer.arrayBuffer())));
}

/** The played seasons that every plan is judged on, as the command line has them. */
function playedSeasons(): Promise<ScenarioPack> {
  played ??= readPlayed().catch((error: unknown) => {
    played = undefined;
    throw error;
  });
  return played;
}

function almanac(): Promise<Almanac> {
  packs ??= readPacks().catch((error: unknown) => {
    packs = undefined;
    throw error;
  });
  return packs;
}

let odds: Promise<OddsPack> | undefined;

async function readEffects(): Promise<OddsPack> {
  const answer = await fetch(effectsUrl);
  if (!answer.ok) throw new Error(`the effects: the server answered ${answer.status}`);
  return must(parseEffects(await answer.text()));
}

function effects(): Promise<OddsPack> {
  odds ??= readEffects().catch((error: unknown) => {
    odds = undefined;
    throw error;
  });
  return odds;
}

/** The plan without its certificate, so that nobody waits for that; its session stays warm for what is asked next. */
async function plan(profile: Profile, onProgress: (progress: PlanProgress) => void): Promise<Plan> {
  onProgress({ step: 'Drawing seasons', done: 0.05 });
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
  const own = await sessionOf(profile);
  onProgress({ step: 'Choosing programs, signals and rotations', done: 0.3 });
  const choice = own.choice();
  onProgress({ step: 'Judging the plan on fresh seasons', done: 0.85 });
  return planOf({ almanac: facts, odds: known, pack, profile }, own, choice);
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
  return forecastReport({ almanac: facts, odds: known, pack, profile }, season);
}

/** What each interview in hand is worth; see `slotReport`. */
async function slots(profile: Profile, season: SeasonSoFar): Promise<readonly SlotValue[]> {
  const [facts, pack, known] = await Promise.all([almanac(), playedSeasons(), effects()]);
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
  const of = rehearsalKnown(profile, heard).then(drawSeasons);
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
  return rehearsalReplay(await seasonsGiven(profile, heard), list, from, ends);
}

/** In which of those seasons each track would take the person; see `openSeasons`. */
async function openIn(
  profile: Profile,
  heard: SeasonSoFar,
  tracks: readonly string[],
): Promise<ReturnType<typeof openSeasons>> {
  return openSeasons(await seasonsGiven(profile, heard), tracks);
}

/** A couple's list played in those seasons; see `coupleReport`. */
async function rehearsePairs(
  profile: Profile,
  heard: SeasonSoFar,
  partner: ReadonlyMap<string, Uint8Array>,
  pairs: readonly Pair[],
): Promise<CoupleRehearsal> {
  return coupleReport(await seasonsGiven(profile, heard), partner, pairs);
}

async function rotationGuide(): Promise<RotationGuide> {
  const answer = await fetchPack('rotations.json');
  return must(parseRotationGuide(await answer.json()));
}

/** What rotations add to the person's plan, host by host; see `numbersOf`. */
async function hostNumbers(profile: Profile): Promise<HostNumbers> {
  const [facts, guide, known, plans] = await Promise.all([
    almanac(),
    rotationGuide(),
    effects(),
    sessionOf(profile),
  ]);
  return numbersOf({ almanac: facts, guide, odds: known, profile, session: plans });
}

/** What one rotation changes; see `rotationEffect`. */
async function effectOf(
  profile: Profile,
  records: RotationRecords,
  rotation: string,
): Promise<RotationEffect | null> {
  const [facts, known] = await Promise.all([almanac(), effects()]);
  return rotationEffect({ almanac: facts, odds: known, profile, records, rotation, sessionOf });
}

/** What rotations of the person's records are worth; see `offerWorth`. */
async function offers(
  profile: Profile,
  agreed: readonly string[],
  asked: readonly string[],
): Promise<OfferWorth> {
  const [facts, known, plans] = await Promise.all([almanac(), effects(), sessionOf(profile)]);
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
