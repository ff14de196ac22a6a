import { modes, type Mode } from '@matchwright/dossier';

/** Number of modes; mode m is bit m of a scenario's mask. */
export const modeCount = modes.length;

/** Index of "no application". */
export const noMode = -1;

/** 0 no signal, 1 silver, 2 gold. */
export function signalOf(mode: number): number {
  return mode < 0 ? 0 : mode % 3;
}

/** Whether the mode includes a visiting rotation. */
export function rotates(mode: number): boolean {
  return mode >= 3;
}

/** The mode with the given signal (0 none, 1 silver, 2 gold), with or without a rotation. */
export function modeOf(signal: number, rotation: boolean): number {
  return signal + (rotation ? 3 : 0);
}

/** Whether `to` is reached from `from` by adding things only: the partial order in which chances never fall. */
export function isUpgrade(from: number, to: number): boolean {
  if (to < 0 || from === to) return false;
  return from < 0 || (signalOf(to) >= signalOf(from) && (rotates(to) || !rotates(from)));
}

/** The name of a mode index. */
export function modeName(mode: number): Mode {
  const name = modes[mode];
  if (name === undefined) throw new RangeError(`mode index ${mode} is outside 0–${modes.length - 1}`);
  return name;
}
