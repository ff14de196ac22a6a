import * as z from 'zod';

/** A share between 0 and 1. Shown to people as a whole per cent, never as decimals. */
export const shareSchema = z.number().min(0).max(1);

/** A chance with its 90 % range over the ensemble of parameters. */
export const chanceSchema = z.strictObject({ mid: shareSchema, low: shareSchema, high: shareSchema });
export type Chance = z.infer<typeof chanceSchema>;
