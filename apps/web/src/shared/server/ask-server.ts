import { useCallback, useEffect, useState } from 'react';
import type * as z from 'zod';
import { m } from '../messages/index.js';

/** What a school's server answers: a value, or why not in words for people. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly message: string };

/** A JSON body, and the secret of a link where one is used. */
type Asking = { readonly body?: unknown; readonly secret?: string | undefined };

/**
 * Asks the server that this page came from; `schema`: what its answer must be. The app also runs from places without a
 * server: then the answer says so.
 */
export async function askServer<T>(
  schema: z.ZodType<T>,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, secret }: Asking = {},
): Promise<Answered<T>> {
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (secret !== undefined) headers.set('authorization', `Bearer ${secret}`);
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`api/v1${path}`, { method, headers, ...sent }).catch(() => null);
  const value = answer === null ? undefined : await valueOf(answer);
  if (answer === null || value === undefined) return { ok: false, status: 0, message: m.staff.noServer };
  if (!answer.ok) return { ok: false, status: answer.status, message: messageOf(value) };
  const read = schema.safeParse(value);
  if (!read.success) return { ok: false, status: answer.status, message: m.staff.otherVersion };
  return { ok: true, value: read.data };
}

/** The body as data, null where there is none; undefined for what no server of ours says. */
async function valueOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return null;
  if (answer.headers.get('content-type')?.includes('json') !== true) return undefined;
  return answer.json().catch(() => undefined);
}

/** Why the server refused, in the person's language where the page knows the code. */
function messageOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('message' in value)) return m.staff.noServer;
  const code = 'code' in value ? String(value.code) : '';
  const known: Readonly<Record<string, string>> = m.staff.refused;
  return known[code] ?? String(value.message);
}

/** What a GET answers, undefined while it is on its way; `again` asks anew. `schema` is the same at each render. */
export function useAsked<T>(
  schema: z.ZodType<T>,
  path: string,
  secret?: string,
): { readonly answer: Answered<T> | undefined; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answered<T>>();
  useEffect(() => {
    let isWanted = true;
    void askServer(schema, 'GET', path, { secret }).then((found) => isWanted && setAnswer(found));
    return () => {
      isWanted = false;
    };
  }, [schema, path, secret]);
  const again = useCallback(() => {
    void askServer(schema, 'GET', path, { secret }).then(setAnswer);
  }, [schema, path, secret]);
  return { answer, again };
}
