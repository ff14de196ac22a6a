import * as z from 'zod';

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();
/** A moment in UTC, such as `2027-10-08T14:00:00Z`. */
export const instant = z.iso.datetime();
/** One line of a person's own words. */
export const line = z.string().max(200);
/** A paragraph or two of a person's own words. */
export const prose = z.string().max(8000);
/** Five steps from poor to excellent; null while not rated. */
export const rating = z.number().int().min(1).max(5).nullable();
/** ACGME program id, or NRMP code of a track without one. */
export const programRef = z.string().min(1).max(40);
/** Id of another record; the record it names may have been deleted. */
export const recordRef = z.string().min(1).max(80);
// the three names would reach an object's machinery where ids are used as keys
export const recordId = z.string().regex(/^(?!(?:__proto__|constructor|prototype)$)[\w.:-]{1,80}$/);

/** Something to do or to look at, with a tick. */
export const tick = z.strictObject({ id: recordId, text: line, done: z.boolean().default(false) });
