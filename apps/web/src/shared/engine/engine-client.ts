import type { Almanac, RotationGuide } from '@matchwright/almanac';
import type { Certificate, Chance, Plan, Profile } from '@matchwright/dossier';
import type { SeasonSoFar } from '@matchwright/market';
import type {
  CoupleRehearsal,
  PlanFigures,
  PlanProgress,
  RehearsalEntry,
  Replay,
  SlotValue,
  Tryable,
  WhatIf,
} from '@matchwright/planner';
import type { RecordsEffect } from '@matchwright/season';
import { proxy, wrap, type Remote } from 'comlink';
import type { Engine } from './engine.worker.js';
import type { HostNumbers } from './host-numbers.js';
import type { OfferWorth } from './offer-worth.js';
import type { ForecastReport } from './season-report.js';
import type { Pair, RehearsalReport } from './rehearsal-report.js';
import type { RotationEffect, RotationRecords } from './rotation-effect.js';

let remote: Remote<Engine> | undefined;
let almanac: Promise<Almanac> | undefined;
let guide: Promise<RotationGuide> | undefined;

/** Starts a worker with an engine of its own. */
export function startWorker(): Worker {
  return new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
}

/** The engine in its worker, started on first use, so that the page never waits for it. */
function engine(): Remote<Engine> {
  remote ??= wrap<Engine>(startWorker());
  return remote;
}

/** The packs, checked, read once per page. Rejects when they cannot be loaded; the next call tries again. */
export function loadAlmanac(): Promise<Almanac> {
  almanac ??= engine()
    .almanac()
    .catch((error: unknown) => {
      almanac = undefined;
      throw error;
    });
  return almanac;
}

/** Procedures, topics, texts and prompts for rotations, read once per page; as `loadAlmanac`. */
export function loadRotationGuide(): Promise<RotationGuide> {
  guide ??= import('./read-rotation-guide.js')
    .then(({ readRotationGuide }) => readRotationGuide())
    .catch((error: unknown) => {
      guide = undefined;
      throw error;
    });
  return guide;
}

/** Works a plan out in the worker; `counted`: what the person's records changed in the profile. */
export function planInWorker(
  profile: Profile,
  counted: readonly RecordsEffect[],
  onProgress: (progress: PlanProgress) => void,
): Promise<Plan> {
  return engine().plan(profile, counted, proxy(onProgress));
}

/** How far from the best possible the plan for `profile` can be; worked out after the plan. */
export function certificateInWorker(profile: Profile): Promise<Certificate> {
  return engine().certificate(profile);
}

/** The figures of the plan for `profile` under a change, nothing re-chosen: a matter of milliseconds. */
export function figuresUnder(profile: Profile, change: WhatIf): Promise<PlanFigures> {
  return engine().whatIf(profile, change);
}

/** Every program and first-year track that the plan for `profile` can be made of. */
export function optionsInWorker(profile: Profile): Promise<readonly Tryable[]> {
  return engine().optionsOf(profile);
}

/** Checks answers as a profile; see `checkProfile` of the dossier. */
export function checkInWorker(raw: unknown): ReturnType<Remote<Engine>['check']> {
  return engine().check(raw);
}

/** The chance that the plan for `profile` has under other answers (as `profileOf` writes them); null for wrong ones. */
export function chanceUnder(profile: Profile, others: readonly unknown[]): Promise<(Chance | null)[]> {
  return engine().underAnswers(profile, others);
}

/** How the season looks after what has happened so far, worked out in the worker. */
export function forecastInWorker(profile: Profile, season: SeasonSoFar): Promise<ForecastReport> {
  return engine().foresee(profile, season);
}

/** What each interview in hand is worth beside the others, worked out in the worker. */
export function slotsInWorker(profile: Profile, season: SeasonSoFar): Promise<readonly SlotValue[]> {
  return engine().slots(profile, season);
}

/** What rotations that hosts were asked for are worth beside the agreed ones, worked out in the worker. */
export function offerWorthInWorker(
  profile: Profile,
  agreed: readonly string[],
  asked: readonly string[],
): Promise<OfferWorth> {
  return engine().offers(profile, agreed, asked);
}

let numbers: { readonly profile: Profile; readonly of: Promise<HostNumbers> } | undefined;

/** What rotations add and how many are worth their price, worked out in the worker; kept for the last profile asked about. */
export function hostNumbersInWorker(profile: Profile): Promise<HostNumbers> {
  if (numbers?.profile === profile) return numbers.of;
  const of = engine()
    .hostNumbers(profile)
    .catch((error: unknown) => {
      numbers = undefined;
      throw error;
    });
  numbers = { profile, of };
  return of;
}

/** A list played in thousands of seasons that agree with what was heard, worked out in the worker. */
export function rehearseInWorker(
  profile: Profile,
  heard: SeasonSoFar,
  list: readonly RehearsalEntry[],
): Promise<RehearsalReport> {
  return engine().rehearseList(profile, heard, list);
}

/** One of those seasons, step by step; see `rehearsalReplay`. */
export function replayInWorker(
  profile: Profile,
  heard: SeasonSoFar,
  list: readonly RehearsalEntry[],
  from: number,
  ends: 'any' | 'unmatched',
): Promise<Replay> {
  return engine().replayList(profile, heard, list, from, ends);
}

/** In which of those seasons each track would take the person. */
export function openSeasonsInWorker(
  profile: Profile,
  heard: SeasonSoFar,
  tracks: readonly string[],
): Promise<{ readonly scenarios: number; readonly open: readonly Uint8Array[] }> {
  return engine().openIn(profile, heard, tracks);
}

/** A couple's list played; `partner`: the open seasons of the other's tracks. */
export function rehearsePairsInWorker(
  profile: Profile,
  heard: SeasonSoFar,
  partner: ReadonlyMap<string, Uint8Array>,
  pairs: readonly Pair[],
): Promise<CoupleRehearsal> {
  return engine().rehearsePairs(profile, heard, partner, pairs);
}

/** What one rotation, its letters and its ratings change in chances and preferences; null when it is gone. */
export function rotationEffectInWorker(
  profile: Profile,
  records: RotationRecords,
  rotation: string,
): Promise<RotationEffect | null> {
  return engine().effectOf(profile, records, rotation);
}
