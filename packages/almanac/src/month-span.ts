import * as z from 'zod';

const words =
  'months as 7-10 (both included; 11-4 runs over the new year) or single numbers joined by commas';

/** Months written as `7-10`, `11-4` or `1, 7, 8`, read as their numbers in calendar order. */
export const monthSpan: z.ZodType<readonly number[], string> = z.string().transform((raw, context) => {
  const months = readMonths(raw);
  if (months !== undefined) return months;
  context.addIssue({ code: 'custom', message: words });
  return z.NEVER;
});

function readMonths(raw: string): readonly number[] | undefined {
  const parts = raw.split(',').map((part) => part.trim());
  const months = new Set<number>();
  for (const part of parts) {
    const match = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(part);
    if (match === null) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (from < 1 || from > 12 || to < 1 || to > 12) return undefined;
    for (let month = from; ; month = (month % 12) + 1) {
      months.add(month);
      if (month === to) break;
    }
  }
  return [...months].sort((a, b) => a - b);
}
