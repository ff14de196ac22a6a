import { percent } from '../format/percent.js';

/** A value at an axis: per cents there may be a bare 0 or 100, for an axis makes no promise. */
export function tickText(value: number, say: (value: number) => string): string {
  return say === percent ? `${Math.round(value * 100)}\u00A0%` : say(value);
}

/** How a text below an axis is set, so that it stays inside the drawing. */
export function tickAnchor(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 24) return 'start';
  return x > width - 24 ? 'end' : 'middle';
}
