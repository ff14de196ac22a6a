import { fail, ok, zodIssues, type Issue, type Result } from '@matchwright/almanac';
import * as z from 'zod';

const rowSchema = z.strictObject({
  id: z.string(),
  use: z.enum(['fitted', 'checked']),
  figures: z.array(z.string()).min(1),
  season: z.number().int(),
  /** `STATISTIC:SPECIALTY:KIND`. */
  ask: z.string(),
  /** As published: counts and scores as they are, rates as shares. */
  value: z.number(),
  /** How far off a right model may be: sampling, survey answers, stand-ins. */
  sd: z.number().positive(),
  note: z.string(),
  /** The published figure is of this season and `season` together: ours is the mean of both. Checked rows only. */
  togetherWith: z.number().int().optional(),
  /** A share published of so few people: the luck of drawing them is added to ours. */
  people: z.number().int().positive().optional(),
  /** The naive forecast: last season's k of n, for `of` places this season. */
  lastSeason: z.strictObject({ k: z.number(), n: z.number(), of: z.number() }).optional(),
});
/** One published figure that the model is fitted to or checked against. */
export type SplitRow = z.infer<typeof rowSchema>;

const aside = z.strictObject({ figures: z.array(z.string()), why: z.string() });

/** Schema of `data/market/figures-split.json`. */
export const figuresSplitSchema = z.strictObject({
  schema: z.literal('matchwright.figures-split/1'),
  note: z.string(),
  inputs: z.array(z.string()),
  leftOut: z.array(aside),
  rows: z.array(rowSchema),
});
export type FiguresSplit = z.infer<typeof figuresSplitSchema>;

/** Validates the split and refuses a figure that stands on two sides. */
export function parseSplit(json: string): Result<FiguresSplit> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail([
      { code: 'not-json', where: 'figures-split.json', found: String(error), expected: 'a JSON document' },
    ]);
  }
  const parsed = figuresSplitSchema.safeParse(value);
  if (!parsed.success) {
    return fail(zodIssues(parsed.error, (path) => `figures-split.json: ${path}`));
  }
  const issues = [...twoSided(parsed.data), ...fittedTogether(parsed.data)];
  return issues.length > 0 ? fail(issues) : ok(parsed.data);
}

function fittedTogether(split: FiguresSplit): readonly Issue[] {
  return split.rows
    .filter((row) => row.use === 'fitted' && row.togetherWith !== undefined)
    .map((row) => ({
      code: 'fitted-together',
      where: `figures-split.json: ${row.id}`,
      found: `togetherWith ${row.togetherWith}`,
      expected: 'a figure of one season: the fit plays each figure in one season',
    }));
}

function twoSided(split: FiguresSplit): readonly Issue[] {
  const side = new Map<string, string>();
  const claims = [
    ...split.rows.flatMap((row) => row.figures.map((figure) => [figure, row.use] as const)),
    ...split.inputs.map((figure) => [figure, 'input'] as const),
    ...split.leftOut.flatMap((part) => part.figures.map((figure) => [figure, 'left out'] as const)),
  ];
  return claims.flatMap(([figure, use]) => {
    const before = side.get(figure) ?? use;
    side.set(figure, before);
    if (before === use) return [];
    return [
      {
        code: 'figure-on-two-sides',
        where: `figures-split.json: ${figure}`,
        found: `${before} and ${use}`,
        expected: 'each figure fitted, or checked, or neither',
      },
    ];
  });
}
