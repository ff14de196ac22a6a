import { Temporal } from 'temporal-polyfill';

/**
 * The last day on which to apply to a host: whole weeks before the block starts.
 *
 * @param leadWeeks the host's own lead time where it states one, else the parameter of rule `host-lead-weeks`.
 * @returns an ISO date.
 * @throws RangeError when the weeks are negative or not whole.
 */
export function applyByDate(block: { readonly start: string }, leadWeeks: number): string {
  if (!Number.isInteger(leadWeeks) || leadWeeks < 0) {
    throw new RangeError(`lead time must be a whole number of weeks, not ${leadWeeks}`);
  }
  return Temporal.PlainDate.from(block.start).subtract({ weeks: leadWeeks }).toString();
}
