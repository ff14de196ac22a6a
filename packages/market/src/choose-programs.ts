import { cellTotal, stateTotal, type Aim } from './world.js';

/** How much more often a person applies to a program in a state they are tied to. */
const tiedAim = 1.2;

/** Programs chosen by one person in one specialty: twice the program's index, and 1 more where the person is tied. */
export const chosen: Uint16Array = new Uint16Array(1024);

const stops = new Float64Array(5);

/** One person's applications to one specialty. */
export type Choice = {
  /** Row of the aim: tier and specialty. */
  row: number;
  state1: number;
  state2: number;
  /** The specialty's last program, exclusive. */
  to: number;
  /** The home program, or -1: always among those chosen. */
  home: number;
  /** Applications wanted. */
  wanted: number;
  /** A draw in [0, 1). */
  start: number;
};

/**
 * Systematic sampling without a draw a program: equal strides through the cells of the aim, shorter ones through
 * states one is tied to. A program that is chosen already passes its turn to the next. Returns how many were chosen.
 */
export function choosePrograms(aim: Aim, choice: Readonly<Choice>): number {
  const { guide, stateCell } = aim;
  const { home } = choice;
  const cells = choice.row * cellTotal;
  const stride = layStops(stateCell, choice);
  let position = choice.start * stride;
  let last = -1;
  let count = 0;
  let homeMissing = home >= 0 ? 1 : 0;
  for (let segment = 0; segment < 5; segment += 1) {
    const stop = stops[segment];
    const tied = segment & 1;
    const step = tied === 1 ? stride / (1 + tiedAim) : stride;
    const limit = stop === cellTotal ? choice.to : guide[cells + stop];
    while (position < stop) {
      const aimed = guide[cells + (position | 0)];
      const p = aimed > last ? aimed : last + 1;
      position += step;
      if (p >= limit) continue;
      if (p === home) homeMissing = 0;
      chosen[count] = 2 * p + tied;
      count += 1;
      last = p;
    }
    position = stop + (position - stop) * (tied === 1 ? 1 + tiedAim : 1 / (1 + tiedAim));
  }
  if (homeMissing === 1) {
    chosen[count] = 2 * home + 1;
    count += 1;
  }
  return count;
}

/** Ends of the runs of cells: untied, tied, untied, tied, untied. Returns the stride between untied choices. */
function layStops(stateCell: Uint16Array, choice: Readonly<Choice>): number {
  const { state1, state2 } = choice;
  const states = choice.row * (stateTotal + 1);
  const low = states + Math.min(state1, state2);
  const high = states + Math.max(state1, state2);
  stops[0] = stateCell[low];
  stops[1] = stateCell[low + 1];
  stops[2] = low === high ? cellTotal : stateCell[high];
  stops[3] = low === high ? cellTotal : stateCell[high + 1];
  stops[4] = cellTotal;
  const tiedCells = stops[1] - stops[0] + stops[3] - stops[2];
  return (cellTotal + tiedAim * tiedCells) / choice.wanted;
}
