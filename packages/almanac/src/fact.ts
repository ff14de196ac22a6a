import * as z from 'zod';

/** How much a fact's source is worth. `user` facts come from the person and override shipped ones. */
export const gradeSchema = z.enum(['official', 'study', 'secondary', 'opinion', 'user']);
export type Grade = z.infer<typeof gradeSchema>;

/** Where a fact was read. */
export const sourceSchema = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  /** Year printed on the page, when it has one: an old page is shown with its year. */
  pageYear: z.number().int().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

type FactEvidence = {
  readonly source: Source;
  /** ISO date on which the source was read. */
  readonly readOn: string;
  readonly grade: Grade;
  readonly note?: string | undefined;
};

/**
 * One fact of the ledger in its three states. "Not reported" is never "no".
 * `n` is the denominator of a count (k of n), where the value is one.
 */
export type Fact<T> =
  | ({ readonly state: 'known'; readonly value: T; readonly n?: number | undefined } & FactEvidence)
  | { readonly state: 'not-reported' }
  | { readonly state: 'conflicting'; readonly claims: readonly ({ readonly value: T } & FactEvidence)[] };

/** The zod schema of a `Fact` whose value has the given schema. */
export function factSchema<T>(value: z.ZodType<T>): z.ZodType<Fact<T>> {
  const evidence = {
    source: sourceSchema,
    readOn: z.iso.date(),
    grade: gradeSchema,
    note: z.string().optional(),
  };
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('known'), value, n: z.number().int().optional(), ...evidence }),
    z.strictObject({ state: z.literal('not-reported') }),
    z.strictObject({
      state: z.literal('conflicting'),
      claims: z.array(z.strictObject({ value, ...evidence })),
    }),
  ]);
}
