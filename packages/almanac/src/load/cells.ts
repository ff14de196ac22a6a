import * as z from 'zod';
import { stateCodeSchema } from '../states.js';

/** A cell that must say something. */
export const text = z.string().trim().min(1, 'some text; this cell may not be empty');

/** A cell that may be empty; empty means not reported. */
export const optionalText = z
  .string()
  .trim()
  .transform((s) => (s === '' ? undefined : s));

const wholeNumber = z.string().trim().regex(/^\d+$/, 'a whole number').transform(Number);

const decimal = z
  .string()
  .trim()
  .regex(/^-?\d+(\.\d+)?$/, 'a number')
  .transform(Number);

/** A cell holding one of the given words. */
export function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number], string> {
  return z.string().transform((raw, context): T[number] => {
    const found = words.find((word) => word === raw.trim());
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: `one of: ${words.join(', ')}` });
    return z.NEVER;
  });
}

/** Lets a cell of the given kind be empty. */
export function maybe<T>(cell: z.ZodType<T, string>): z.ZodType<T | undefined, string> {
  return z.string().transform((raw, context): T | undefined => {
    if (raw.trim() === '') return undefined;
    const parsed = cell.safeParse(raw);
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? 'a valid value' });
    return z.NEVER;
  });
}

export const integer = wholeNumber;
export const number = decimal;
export const yesNo: z.ZodType<boolean, string> = oneOf(['yes', 'no']).transform((word) => word === 'yes');
const date = z.iso.date('a date as YYYY-MM-DD');
export const state = stateCodeSchema;
const pageYear = maybe(
  z
    .string()
    .trim()
    .regex(/^(19|20)\d\d$/, 'a year of four digits')
    .transform(Number),
);

/** The columns that say where a row comes from; every sourced table ends with them. */
export const evidenceColumns = {
  source_title: text,
  source_url: optionalText,
  page_year: pageYear,
  read_on: date,
  grade: oneOf(['official', 'study', 'secondary', 'opinion']),
  note: optionalText,
};
