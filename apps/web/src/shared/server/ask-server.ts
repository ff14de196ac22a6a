import { useCallback, useEffect, useState } from 'react';
import { m } from '../messages/index.js';

/** What a school's server answers: a value, or why not in words for people. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly message: string };

/** A JSON body, and the secret of a link where one is used. */
type Asking = { readonly body?: unknown; readonly secret?: string | undefined };

/**
 * Asks the server that this page came from. The app also runs from places without one: then the answer says so.
 * Answers are of this page's own server and build, so their type is the one that its description gives.
 */
export async function askServer<T = null>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  { body, secret }: Asking = {},
): Promise<Answered<T>> {
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (secret !== undefined) headers.set('authorization', `Bearer ${secret}`);
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(`api/v1${path}`, { method, headers, ...sent }).catch(() => null);
  if (answer?.status === 204) return { ok: true, value: null as T };
  if (answer?.headers.get('content-type')?.includes('json') !== true)
    return { ok: false, status: 0, message: m.staff.noServer };
  const value: unknown = await answer.json();
  if (answer.ok) return { ok: true, value: value as T };
  return { ok: false, status: answer.status, message: messageOf(value) };
}

function messageOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('message' in value)) return m.staff.noServer;
  return String(value.message);
}

/** What a GET answers, undefined while it is on its way; `again` asks anew. */
export function useAsked<T>(
  path: string,
  secret?: string,
): { readonly answer: Answered<T> | undefined; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answered<T>>();
  useEffect(() => {
    let isWanted = true;
    void askServer<T>('GET', path, { secret }).then((found) => isWanted && setAnswer(found));
    return () => {
      isWanted = false;
    };
  }, [path, secret]);
  const again = useCallback(() => {
    void askServer<T>('GET', path, { secret }).then(setAnswer);
  }, [path, secret]);
  return { answer, again };
}
