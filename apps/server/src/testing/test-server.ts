import { openDatabase, type DatabasePlace } from '../database/open-database.js';
import type { EngineDesk } from '../cohort/engine-desk.js';
import { startServer, type RunningServer } from '../start-server.js';
import { foundSchool } from '../staff/found-school.js';
import type { Role } from '../staff/role.js';

/** What a request may carry. */
export type Sent = {
  readonly cookie?: string | undefined;
  readonly bearer?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer, read. */
export type Got = {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
  readonly text: string;
};

/** A server for tests with a clock that the test sets, and a client of its own. */
export type TestServer = RunningServer & {
  readonly ask: (method: string, path: string, sent?: Sent) => Promise<Got>;
  /** Moves the clock on by some seconds. */
  readonly later: (seconds: number) => void;
  readonly stop: () => Promise<void>;
  /** A school with an owner who has signed in: their cookie. */
  readonly found: (school: string, email: string) => Promise<string>;
  /** Invites somebody, takes the invitation up and signs in: their cookie. */
  readonly hire: (owner: string, email: string, role: Role) => Promise<string>;
};

export const testPassword = 'a long enough password';

/** Starts a server on a database; what goes wrong inside fails the test that caused it. */
export async function startTestServer(place: DatabasePlace, desk: EngineDesk): Promise<TestServer> {
  const database = await openDatabase(place);
  let skew = 0;
  const server = await startServer({
    database,
    desk,
    host: '127.0.0.1',
    port: 0,
    now: () => new Date(Date.now() + skew * 1000),
    web: async () => ({ status: 404, headers: {}, body: new Uint8Array() }),
    onError: (message) => {
      throw new Error(message);
    },
  });
  const base = server.url.replace('localhost', '127.0.0.1');
  async function ask(method: string, path: string, sent: Sent = {}): Promise<Got> {
    const headers = new Headers(sent.headers);
    if (sent.cookie !== undefined) headers.set('cookie', sent.cookie);
    if (sent.bearer !== undefined) headers.set('authorization', `Bearer ${sent.bearer}`);
    if (sent.body !== undefined && !headers.has('content-type'))
      headers.set('content-type', 'application/json');
    const body = typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
    const answer = await fetch(`${base}/api${path}`, {
      method,
      headers,
      ...(sent.body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') === true && text !== '';
    return { status: answer.status, headers: answer.headers, json: isJson ? JSON.parse(text) : null, text };
  }
  async function join(secret: string, email: string): Promise<string> {
    const body = { name: email, password: testPassword };
    const accepted = await ask('POST', '/v1/invitation', { bearer: secret, body });
    if (accepted.status !== 204) throw new Error(`the invitation was not taken: ${accepted.text}`);
    return cookieOf(await ask('POST', '/v1/session', { body: { email, password: testPassword } }));
  }
  return {
    ...server,
    ask,
    later: (seconds) => {
      skew += seconds;
    },
    stop: async () => {
      await server.close();
      await database.close();
    },
    found: async (name, email) => {
      const { secret } = await foundSchool(database, new Date(), { name, email });
      return join(secret, email);
    },
    hire: async (owner, email, role) => {
      const made = await ask('POST', '/v1/invitations', { cookie: owner, body: { email, role } });
      return join(secretIn(made), email);
    },
  };
}

/** The cookie that an answer sets. */
export function cookieOf({ status, headers, text }: Got): string {
  if (status !== 204) throw new Error(`not signed in: ${status} ${text}`);
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .join('; ');
}

/** The secret in the link that an answer tells. */
export function secretIn({ json, text }: Got): string {
  const url = typeof json === 'object' && json !== null && 'url' in json ? String(json.url) : '';
  const secret = /=([\w-]{43})$/.exec(url)?.[1];
  if (secret === undefined) throw new Error(`no link in ${text}`);
  return secret;
}
