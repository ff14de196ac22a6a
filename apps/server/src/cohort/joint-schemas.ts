import { z } from '@hono/zod-openapi';

const chance = z.object({ mid: z.number(), low: z.number(), high: z.number() });

/** A `Collision` as it is answered. */
export const collisionSchema = z
  .object({
    program: z.string(),
    name: z.string(),
    city: z.string(),
    state: z.string(),
    specialty: z.string(),
    places: z.number().int().nullable(),
    signals: z.number().int(),
    expected: z.number(),
    twice: z.number(),
    students: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        mode: z.string(),
        pMatch: chance.nullable(),
        taken: z.number(),
        marginal: z.number(),
      }),
    ),
  })
  .openapi('Collision');

/** A row of the list of collisions: how many students, not who, for a crowded program has hundreds. */
export const collisionRowSchema = collisionSchema
  .omit({ students: true })
  .extend({ students: z.number().int() })
  .openapi('CollisionRow');

const sum = z.object({ placed: z.number(), twice: z.number() });

/** A `JointWhatIf` as it is answered. */
export const jointWhatIfSchema = z
  .object({
    students: z.array(z.object({ id: z.string(), name: z.string(), before: chance, after: chance })),
    before: sum,
    after: sum,
    programs: z.array(
      z.object({
        program: z.string(),
        before: collisionSchema.nullable(),
        after: collisionSchema.nullable(),
      }),
    ),
  })
  .openapi('JointWhatIf');
