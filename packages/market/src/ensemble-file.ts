import { fail, ok, type Result } from '@matchwright/almanac';
import * as z from 'zod';
import { parameterNames } from './parameters.js';
import type { Ensemble } from './scenario-pack.js';

const ensembleSchema = z.strictObject({
  schema: z.literal('matchwright.ensemble/1'),
  seed: z.number().int(),
  parameters: z.array(z.string()),
  members: z.array(z.array(z.number())).min(1),
});

/** Writes an ensemble as `data/market/ensemble.json`, coordinates to five decimals. */
export function ensembleToJson(ensemble: Ensemble): string {
  return JSON.stringify({
    schema: 'matchwright.ensemble/1',
    seed: ensemble.seed,
    parameters: parameterNames,
    members: ensemble.members.map((member) => Array.from(member, (x) => Number(x.toFixed(5)))),
  });
}

/** Reads `data/market/ensemble.json`; one of other parameters than this version's is refused. */
export function parseEnsemble(json: string): Result<Ensemble> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail([
      { code: 'not-json', where: 'ensemble.json', found: String(error), expected: 'a JSON document' },
    ]);
  }
  const parsed = ensembleSchema.safeParse(value);
  if (!parsed.success || parsed.data.parameters.join() !== parameterNames.join()) {
    return fail([
      {
        code: 'bad-ensemble',
        where: 'ensemble.json',
        expected: 'an ensemble of this version’s parameters: run npm run calibrate',
      },
    ]);
  }
  const { seed, members } = parsed.data;
  return ok({ seed, members: members.map((member) => Float64Array.from(member)) });
}
