import { OpenAPIHono, z, type Hook } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ServerEnv } from './env.js';

/** Why a request was not done: always this shape, whatever the status. */
export const problemSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    issues: z
      .array(z.object({ where: z.string(), expected: z.string(), hint: z.string().optional() }))
      .optional(),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemSchema>;

/** A refusal that the server answers as a `Problem`. */
export class Refusal extends HTTPException {
  readonly problem: Problem;
  constructor(status: ContentfulStatusCode, problem: Problem) {
    super(status, { message: problem.message });
    this.problem = problem;
  }
}

export function notFound(what: string): Refusal {
  return new Refusal(404, { code: 'not-found', message: `There is no such ${what} here.` });
}

/** A JSON answer in an OpenAPI description. */
function json<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/** A JSON body that must be there. */
export function body<S extends z.ZodType>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** The refusals that any route may answer with. */
export const refusals = {
  400: json(problemSchema, 'The input is wrong; each issue says where and what was expected.'),
  401: json(problemSchema, 'Nobody is signed in, or the link is over.'),
  403: json(problemSchema, 'The role does not allow it.'),
  404: json(problemSchema, 'It is not there, or belongs to another school.'),
  429: json(problemSchema, 'Too often; `Retry-After` says in how many seconds.'),
} as const;

/** The responses of a route that answers with a value, in a description. */
export function answered<S extends z.ZodType>(schema: S, description: string) {
  return { 200: json(schema, description), ...refusals } as const;
}

/** Those of a route that makes something and tells what. */
export function made<S extends z.ZodType>(schema: S, description: string) {
  return { 201: json(schema, description), ...refusals } as const;
}

/** Those of a route that does something and has nothing to tell. */
export function done(description: string) {
  return { 204: { description }, ...refusals } as const;
}

/** An empty set of routes whose wrong inputs are answered as problems. */
export function emptyRoutes(): OpenAPIHono<ServerEnv> {
  return new OpenAPIHono<ServerEnv>({ defaultHook: refuseWrongInput });
}

const refuseWrongInput: Hook<unknown, ServerEnv, string, unknown> = (result) => {
  if (result.success) return;
  const issues = result.error.issues.map(({ path, message }) => ({
    where: [result.target, ...path].join('.'),
    expected: message,
  }));
  throw new Refusal(400, { code: 'wrong-input', message: 'The input is wrong.', issues });
};
