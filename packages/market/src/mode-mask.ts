import { modes } from '@matchwright/dossier';

/** Every mode. */
const allModes: number = (1 << modes.length) - 1;
/** Modes with a rotation: bits 3 to 5. */
export const rotationModes = 0b111000;

/** Modes that clear a gap of `short` log-odds; stronger modes clear whatever weaker ones do. */
export function inviteMask(short: number, silver: number, gold: number, rotation: number): number {
  if (short < 0) return allModes;
  return (
    (short < silver ? 0b10 : 0) |
    (short < gold ? 0b100 : 0) |
    (short < rotation ? 0b1000 : 0) |
    (short < rotation + silver ? 0b10000 : 0) |
    (short < rotation + gold ? 0b100000 : 0)
  );
}
