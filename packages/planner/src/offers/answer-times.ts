import type { OfferTiming } from '@matchwright/almanac';

/**
 * Share of hosts that have answered within so many days: straight lines through the published times (the i-th of n at
 * i / (n + 1)), from the earliest to the latest day that the guide assumes.
 */
export function answeredWithin(timing: OfferTiming, days: number): number {
  const { answerDays, answerRange } = timing;
  const times = answerDays.map((answer) => answer.days).sort((a, b) => a - b);
  const points: readonly (readonly [days: number, share: number])[] = [
    [answerRange.earliest, 0],
    ...times.map((time, i) => [time, (i + 1) / (times.length + 1)] as const),
    [answerRange.latest, 1],
  ];
  let [fromDays, fromShare] = points[0];
  if (days <= fromDays) return 0;
  for (const [toDays, toShare] of points.slice(1)) {
    if (days <= toDays) return fromShare + ((toShare - fromShare) * (days - fromDays)) / (toDays - fromDays);
    [fromDays, fromShare] = [toDays, toShare];
  }
  return 1;
}

/**
 * Chances that a host answers in each step from now, given that it has not in `elapsed` days; steps that end after
 * `lastUseful` days from now are left out. Empty when nobody takes that long.
 */
export function answerSteps(
  timing: OfferTiming,
  elapsed: number,
  stepDays: number,
  lastUseful = Infinity,
): number[] {
  const before = answeredWithin(timing, elapsed);
  if (before >= 1) return [];
  const steps: number[] = [];
  let reached = before;
  for (let step = 1; reached < 1 && step * stepDays <= lastUseful; step++) {
    const share = answeredWithin(timing, elapsed + step * stepDays);
    steps.push((share - reached) / (1 - before));
    reached = share;
  }
  return steps;
}
