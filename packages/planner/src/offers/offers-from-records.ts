import type { OfferTiming } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import { answerSteps } from './answer-times.js';
import {
  overlaps,
  type HeldOffer,
  type OfferProblem,
  type OpenHost,
  type StayDates,
} from './offer-problem.js';

/** What the records do not say. */
export type OffersInput = {
  readonly rotations: readonly Rotation[];
  readonly timing: OfferTiming;
  /** ISO date. */
  readonly today: string;
  /** What a rotation is worth net of its price, such as `RotationGain.points` less dollars at the person's rate. */
  readonly valueOf: (rotation: Rotation) => number;
  /** Chance that a host says yes, where the person has a better idea than the guide's. */
  readonly offerChanceOf?: ((rotation: Rotation) => number | undefined) | undefined;
  /** Rotations wanted in all, those accepted included. */
  readonly wanted: number;
  readonly countCost?: readonly number[] | undefined;
  readonly stepDays?: number | undefined;
};

/** The problem, and what was left out of it with the reason. */
export type OffersFromRecords = {
  readonly problem: OfferProblem;
  readonly stepDays: number;
  readonly leftOut: readonly { readonly rotation: string; readonly why: string }[];
};

const usualStep = 7;

/**
 * The offer problem of somebody's records: offers in hand with their last day, applications without an answer with how
 * long hosts take, and room for as many rotations as are wanted beyond those accepted. Hosts whose dates meet an accepted
 * rotation are out: what was accepted stands.
 */
export function offersFromRecords(input: OffersInput): OffersFromRecords {
  const { rotations, today, valueOf, wanted } = input;
  const stepDays = input.stepDays ?? usualStep;
  const agreed = rotations.filter(({ status }) => ['accepted', 'under-way', 'done'].includes(status));
  const leftOut: { rotation: string; why: string }[] = [];
  const held: HeldOffer[] = [];
  const open: OpenHost[] = [];
  for (const rotation of rotations) {
    if (rotation.status !== 'held' && rotation.status !== 'applied') continue;
    const dates = datesOf(rotation);
    if (agreed.some((other) => overlaps(datesOf(other), dates))) {
      leftOut.push({ rotation: rotation.id, why: 'Its dates meet a rotation that you accepted.' });
      continue;
    }
    const value = valueOf(rotation);
    if (rotation.status === 'held') {
      const left = rotation.offer === undefined ? 0 : daysBetween(today, rotation.offer.answerBy);
      if (left < 0)
        leftOut.push({
          rotation: rotation.id,
          why: 'Its last day to answer has passed: ask whether it still stands.',
        });
      else held.push({ id: rotation.id, value, dates, stepsLeft: Math.floor(left / stepDays) });
      continue;
    }
    const host = openHost(rotation, value, dates, { ...input, stepDays });
    if (host.answer.length === 0)
      leftOut.push({ rotation: rotation.id, why: 'No answer can be expected in time any more: ask.' });
    else open.push(host);
  }
  const capacity = Math.max(0, wanted - agreed.length);
  return { problem: { held, open, capacity, countCost: input.countCost ?? [], lapse: 0 }, stepDays, leftOut };
}

function openHost(
  rotation: Rotation,
  value: number,
  dates: StayDates | null,
  { timing, today, stepDays, offerChanceOf }: OffersInput & { readonly stepDays: number },
): OpenHost {
  const elapsed = rotation.appliedOn === undefined ? 0 : Math.max(0, daysBetween(rotation.appliedOn, today));
  const lastUseful = dates === null ? Infinity : daysBetween(today, dates.start) - timing.noStartWithinDays;
  return {
    id: rotation.id,
    value,
    dates,
    answer: answerSteps(timing, elapsed, stepDays, lastUseful),
    offerChance: offerChanceOf?.(rotation) ?? timing.offerChance.mid,
    standing: Math.floor(timing.standingDays.usual / stepDays),
  };
}

function datesOf({ start, end }: Rotation): StayDates | null {
  return start === undefined || end === undefined ? null : { start, end };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
