import * as z from 'zod';
import { stateNames } from './state-names.js';

export type StateCode = keyof typeof stateNames;

function isStateCode(code: string): code is StateCode {
  return Object.hasOwn(stateNames, code);
}

/** All codes in alphabetical order of the code. */
export const stateCodes: readonly StateCode[] = Object.keys(stateNames).filter(isStateCode);
export const stateCodeSchema = z.enum(stateCodes);
