import * as z from 'zod';
import { planSchema } from './plan.js';
import { profileSchema } from './profile.js';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** JSON Schema of a profile as a person writes it: fields with defaults may be left out. */
export function profileJsonSchema(): JsonSchema {
  return {
    title: 'Matchwright profile',
    description: 'Everything that a plan is made from. Written as YAML or JSON.',
    ...z.toJSONSchema(profileSchema, { io: 'input' }),
  };
}

/** JSON Schema of a plan: what `matchwright plan --json` prints. */
export function planJsonSchema(): JsonSchema {
  return {
    title: 'Matchwright plan',
    description: 'What "matchwright plan PROFILE --json" prints.',
    ...z.toJSONSchema(planSchema, { io: 'output' }),
  };
}
