import { fail, ok, type Result } from '@matchwright/almanac';
import {
  isRecord,
  readList,
  readNumber,
  readNumbers,
  startChecks,
  unknownKeys,
  type Checks,
} from '../portfolio/checks.js';
import type { RotationOffer, RotationProblem } from './rotation-problem.js';

/** A checked rotation question and how it was taken. */
export type RotationsInput = { readonly problem: RotationProblem; readonly notes: readonly string[] };

const knownKeys =
  'nBlocks rotations maxRotations maxPerCity budget moveCost blackout letterBy minLetters'.split(' ');
const mostBlocks = 60;
const mostRotations = 500;

/**
 * Checks a rotation question. `nBlocks` and `rotations` are needed; a limit left out is no limit, which is noted.
 * Issues name the place and what is expected: blocks are whole numbers from 0 to nBlocks − 1.
 */
export function readRotations(input: unknown): Result<RotationsInput> {
  const checks = startChecks();
  if (!isRecord(input)) {
    checks.add('not-an-object', 'input', input, 'an object with nBlocks and rotations');
    return fail(checks.issues);
  }
  const nBlocks = readNumber(checks, input['nBlocks'], 'nBlocks', { min: 0, max: mostBlocks, whole: true });
  if (nBlocks === null && isRecord(input['input'])) {
    checks.add('wrapped', 'input', undefined, 'the problem alone', 'pass what stands under "input"');
  }
  const notes = unknownKeys(input, knownKeys);
  const problem = readProblem(checks, input, nBlocks ?? mostBlocks, notes);
  return checks.issues.length > 0 ? fail(checks.issues) : ok({ problem, notes });
}

function readProblem(
  checks: Checks,
  input: Record<string, unknown>,
  nBlocks: number,
  notes: string[],
): RotationProblem {
  const limit = (key: string, whole: boolean, otherwise: number, says: string): number => {
    if (input[key] !== undefined) return readNumber(checks, input[key], key, { min: 0, whole }) ?? otherwise;
    notes.push(`${key} is not given: ${says}`);
    return otherwise;
  };
  const block = { min: 0, max: Math.max(0, nBlocks - 1), whole: true };
  const list = readList(checks, input['rotations'], 'rotations', 'a list of rotations') ?? [];
  if (list.length > mostRotations) {
    checks.add('too-many', 'rotations', `${list.length} rotations`, `at most ${mostRotations} rotations`);
  }
  return {
    nBlocks,
    rotations: list
      .slice(0, mostRotations)
      .map((value, i) => readOffer(checks, value, `rotations[${i}]`, nBlocks)),
    maxRotations: limit('maxRotations', true, Infinity, 'any number of rotations'),
    maxPerCity: limit('maxPerCity', true, Infinity, 'any number in one city'),
    budget: limit('budget', false, Infinity, 'money is no limit'),
    moveCost: limit('moveCost', false, 0, 'moving is free'),
    blackout:
      input['blackout'] === undefined
        ? []
        : (readNumbers(checks, input['blackout'], 'blackout', block) ?? []),
    letterBy: limit('letterBy', true, nBlocks - 1, 'every letter is in time'),
    minLetters: limit('minLetters', false, 0, 'no letter is required'),
  };
}

function readOffer(checks: Checks, value: unknown, where: string, nBlocks: number): RotationOffer {
  if (!isRecord(value)) {
    checks.add('not-an-object', where, value, 'an object {value, cost, city, letter, blocks}');
    return { value: 0, cost: 0, city: '', letter: 0, blocks: [] };
  }
  const city = value['city'];
  if (typeof city !== 'string') checks.add('not-text', `${where}.city`, city, 'the name of the city');
  const block = { min: 0, max: Math.max(0, nBlocks - 1), whole: true };
  return {
    value: readNumber(checks, value['value'], `${where}.value`, {}) ?? 0,
    cost: readNumber(checks, value['cost'], `${where}.cost`, { min: 0 }) ?? 0,
    city: typeof city === 'string' ? city : '',
    letter: readNumber(checks, value['letter'] ?? 0, `${where}.letter`, { min: 0 }) ?? 0,
    blocks: readNumbers(checks, value['blocks'], `${where}.blocks`, block) ?? [],
  };
}
