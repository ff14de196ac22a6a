import type { ScheduledStay } from '@matchwright/planner';
import type { RotationFacts } from './use-rotation-facts.js';

/** A move that is being tried or was just made. */
export type Move = { readonly id: string; readonly start: string };

/** What the parts of the calendar draw from and do. */
export type CalendarParts = {
  readonly facts: RotationFacts;
  readonly stays: readonly ScheduledStay[];
  readonly nameOf: (stay: Pick<ScheduledStay, 'program'>) => string;
  /** Shows what a move would break without making it; null shows none. */
  readonly tryMove: (move: Move | null) => void;
  readonly makeMove: (move: Move) => void;
};
