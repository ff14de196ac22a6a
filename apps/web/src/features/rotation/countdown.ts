/** Where a day stands in a rotation, in whole days. */
export type Countdown =
  | { readonly phase: 'ahead'; readonly days: number }
  | { readonly phase: 'during'; readonly day: number; readonly left: number }
  | { readonly phase: 'over'; readonly days: number };

const dayLength = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** How far a day is from the rotation, or how far through it; first and last day are part of it. Dates are ISO. */
export function countdown(start: string, end: string, today: string): Countdown {
  if (today < start) return { phase: 'ahead', days: daysBetween(today, start) };
  if (today > end) return { phase: 'over', days: daysBetween(end, today) };
  return { phase: 'during', day: daysBetween(start, today) + 1, left: daysBetween(today, end) };
}
