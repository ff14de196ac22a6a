import type { Chance } from '@matchwright/dossier';
import { percentRange, wholePercent } from '@matchwright/exchange';
import type { PlanFigures } from '@matchwright/planner';
import * as z from 'zod';

/** A chance as it may be quoted: a whole per cent with its 90 % range, in words and as numbers. */
export const saidChanceSchema = z.object({
  words: z.string(),
  percent: z.number().int(),
  low: z.number().int(),
  high: z.number().int(),
});
export type SaidChance = z.output<typeof saidChanceSchema>;

/** Rounds a chance to what people are told. */
export function saidChance(chance: Chance): SaidChance {
  return {
    words: percentRange(chance),
    percent: wholePercent(chance.mid),
    low: wholePercent(chance.low),
    high: wholePercent(chance.high),
  };
}

/** How the season ends under a plan; all chances are null where a refusal is said instead. */
export const saidOutlookSchema = z.object({
  radiologyPlace: saidChanceSchema.nullable(),
  ir: saidChanceSchema.nullable(),
  dr: saidChanceSchema.nullable(),
  firstYearOnly: saidChanceSchema.nullable(),
  noPlace: saidChanceSchema.nullable(),
  refusal: z.string().nullable(),
});
export type SaidOutlook = z.output<typeof saidOutlookSchema>;

/** The outlook, or the refusal in its place. */
export function saidOutlook(
  { match, byOutcome }: Pick<PlanFigures, 'match' | 'byOutcome'>,
  refusal: string | null,
): SaidOutlook {
  const say = (chance: Chance): SaidChance | null => (refusal === null ? saidChance(chance) : null);
  return {
    radiologyPlace: say(match),
    ir: say(byOutcome.ir),
    dr: say(byOutcome.dr),
    firstYearOnly: say(byOutcome.prelimOnly),
    noPlace: say(byOutcome.none),
    refusal,
  };
}
