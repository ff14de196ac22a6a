import type { Chance } from '@matchwright/dossier';
import {
  nothingHeard,
  shareByUsualDate,
  wordAfter,
  wordOn,
  type SeasonEvent,
  type Word,
} from './forecast-events.js';
import type { Posterior } from './forecast-posterior.js';
import { byRoute, routeBoard, routeChances, routeMeans, type ByRoute } from './forecast-routes.js';
import { addLikelihood } from './forecast-rows.js';
import { effectiveNumber, weightsOf } from './forecast-weights.js';

/** What moved the forecast: one event, or days without further word. */
export type StepCause =
  | { readonly kind: 'event'; readonly event: SeasonEvent }
  | {
      readonly kind: 'time';
      /** Programs whose usual date has passed without a word since the step before. */
      readonly silent: readonly string[];
      /** Options from which nothing has been heard yet. */
      readonly waiting: number;
    };

/** The forecast after one step. */
export type ForecastStep = {
  readonly on: string | null;
  readonly cause: StepCause;
  readonly routes: ByRoute<Chance>;
  /** By how much each route's chance moved, −1 to 1. */
  readonly moved: ByRoute<number>;
  /** The part of `moved` that is this program's own place, gained or lost. */
  readonly direct: ByRoute<number>;
  /** The rest: what the step says about how programs see the applicant. */
  readonly learned: ByRoute<number>;
  /** Effective number of scenarios. */
  readonly effective: number;
};

/** Why the forecast moved, largest first: data for a sentence, with the numbers that it needs. */
export type ForecastReason = {
  readonly kind: 'place-gained' | 'place-lost' | 'stronger' | 'weaker' | 'silence' | 'time';
  /** The programs that it comes from. */
  readonly programs: readonly string[];
  /** What it did to the chance of a radiology place, −1 to 1. */
  readonly points: number;
};

/** Smallest change of a chance that is named as a reason. */
const smallest = 0.005;

/** Retells the season step by step on one set of particles; the last step agrees with the whole forecast. */
export function timelineOf(posterior: Posterior, asOf: string | undefined): readonly ForecastStep[] {
  const { prepared, rows, options, events, timing, particles, input } = posterior;
  const { memberOf, members, scenarios } = prepared;
  const words: Word[] = options.map(() => nothingHeard());
  const indexOf = new Map(options.map(({ id }, o) => [id, o]));
  const board = routeBoard(rows, words, scenarios, input.profile.goal);
  const log = particles.log.slice();
  const weights = weightsOf(log);
  let before = routeMeans(board.read(), weights);
  const steps: ForecastStep[] = [];
  const change = (option: number, word: Word): void => {
    const row = rows[option];
    if (row !== null) {
      addLikelihood(log, row, words[option], -1);
      addLikelihood(log, row, word, 1);
    }
    words[option] = word;
    board.set(option, word);
  };
  const finish = (on: string | null, cause: StepCause): void => {
    const values = board.read();
    const halfway = routeMeans(values, weights);
    weightsOf(log, weights);
    const routes = routeChances(values, weights, memberOf, members);
    const start = before;
    before = byRoute((route) => routes[route].mid);
    steps.push({
      on,
      cause,
      routes,
      moved: byRoute((route) => routes[route].mid - start[route]),
      direct: byRoute((route) => halfway[route] - start[route]),
      learned: byRoute((route) => routes[route].mid - halfway[route]),
      effective: effectiveNumber(weights),
    });
  };
  const passTime = (on: string): void => {
    const silent: string[] = [];
    let changed = false;
    options.forEach(({ id }, o) => {
      const next = wordOn(words[o], timing.shareOut(id, on));
      if (next === words[o]) return;
      if (next.heard === null && words[o].share < shareByUsualDate && next.share >= shareByUsualDate)
        silent.push(id);
      change(o, next);
      changed = true;
    });
    if (!changed) return;
    finish(on, { kind: 'time', silent, waiting: words.filter(({ heard }) => heard === null).length });
  };
  let today: string | null = null;
  for (const event of events) {
    const on = event.on ?? null;
    if (asOf !== undefined && on !== null && on !== today) {
      // those that speak on this day are not counted among the silent
      passTime(on);
      today = on;
    }
    const option = indexOf.get(event.program);
    if (option === undefined) continue;
    const word = wordAfter(words[option], event);
    change(
      option,
      on === null || asOf === undefined ? word : wordOn(word, timing.shareOut(event.program, on)),
    );
    finish(on, { kind: 'event', event });
  }
  if (asOf !== undefined && (today === null || asOf > today)) passTime(asOf);
  return steps;
}

/** What changed from one step to a later one and why: reasons of the same kind are put together. */
export function reasonsOf(steps: readonly ForecastStep[]): readonly ForecastReason[] {
  const found = new Map<ForecastReason['kind'], { programs: Set<string>; points: number }>();
  const add = (kind: ForecastReason['kind'], programs: readonly string[], points: number): void => {
    const entry = found.get(kind) ?? { programs: new Set<string>(), points: 0 };
    for (const program of programs) entry.programs.add(program);
    entry.points += points;
    found.set(kind, entry);
  };
  for (const { cause, direct, learned } of steps) {
    const own = direct.ir + direct.dr;
    const told = learned.ir + learned.dr;
    if (cause.kind === 'time') {
      add(cause.silent.length > 0 ? 'silence' : 'time', cause.silent, own + told);
      continue;
    }
    const { program, kind } = cause.event;
    if (kind === 'silence' || kind === 'waitlisted') {
      add('silence', [program], own + told);
      continue;
    }
    add(own >= 0 ? 'place-gained' : 'place-lost', [program], own);
    add(told >= 0 ? 'stronger' : 'weaker', [program], told);
  }
  return [...found]
    .map(([kind, { programs, points }]) => ({ kind, programs: [...programs], points }))
    .filter(({ points }) => Math.abs(points) >= smallest)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
