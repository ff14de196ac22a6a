import type { CalibrationFigure } from './calibration-figures.js';

/** Where values of a figure lie: `at` runs from 0 (left) to 1 (right). */
export type FigureAxis = {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly at: (value: number) => number;
  /** A value in words: whole per cent, or people. */
  readonly say: (value: number) => string;
};

const shareTicks = [0, 0.25, 0.5, 0.75, 1];
const countTicks = [1, 3, 10, 30, 100, 300, 1000];

/** The axis of a figure: shares from 0 to 100 %, people in equal ratios from 1 to 1,000. */
export function figureAxis(scale: CalibrationFigure['scale']): FigureAxis {
  if (scale === 'share') {
    const say = (value: number): string => `${Math.round(100 * value)} %`;
    const at = (value: number): number => Math.min(1, Math.max(0, value));
    return { at, say, ticks: shareTicks.map((value) => ({ at: at(value), label: say(value) })) };
  }
  const say = (value: number): string => String(Math.round(value));
  const at = (value: number): number => Math.min(1, Math.log10(Math.max(1, value)) / 3);
  return { at, say, ticks: countTicks.map((value) => ({ at: at(value), label: say(value) })) };
}
