import { serve, type ServerType } from '@hono/node-server';
import { responder, webFolder } from '@matchwright/shipped';
import { realpath } from 'node:fs/promises';
import { createFigureKeeper } from './cohort/figure-keeper.js';
import type { EngineDesk } from './cohort/engine-desk.js';
import type { Database } from './database/open-database.js';
import { createApp, type WebAnswer } from './http/app.js';
import type { ServerContext } from './http/context.js';
import { createRateLimit } from './http/rate-limit.js';
import { createAuth } from './staff/auth.js';
import { createSessions } from './staff/sessions.js';
import { createThrottle } from './staff/throttle.js';

/** How to start. */
export type ServerOptions = {
  readonly database: Database;
  readonly desk: EngineDesk;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where people reach it, when that is not where it listens: behind a proxy. */
  readonly publicUrl?: string | undefined;
  readonly behindProxy?: boolean | undefined;
  readonly now?: (() => Date) | undefined;
  /** The app's files; the built ones unless told. */
  readonly web?: WebAnswer | undefined;
  readonly onError: (message: string) => void;
};

/** A running server. */
export type RunningServer = {
  readonly url: string;
  readonly context: ServerContext;
  /** Ends connections and work; the database stays open. */
  readonly close: () => Promise<void>;
};

/** Starts answering. The figures of files that came before are worked out in the background. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, desk, onError, now = () => new Date(), behindProxy = false } = options;
  const keeper = createFigureKeeper(database.db, desk, onError);
  const web = options.web ?? responder(await realpath(webFolder));
  // the address is known only once the port is, and the routes need it: what is asked before waits
  let answer: ReturnType<typeof createApp>['fetch'] | undefined;
  const server = await listen(options, (request, env) => {
    if (answer === undefined) return new Response(null, { status: 503 });
    return answer(request, env);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no TCP address');
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  const host = shownHost === '127.0.0.1' ? 'localhost' : shownHost;
  const url = options.publicUrl ?? `http://${host}:${address.port}`;
  const auth = await createAuth(database, url);
  const context: ServerContext = {
    database,
    auth,
    sessions: createSessions(auth, now),
    throttle: createThrottle(database.db, now),
    rateLimit: createRateLimit(now),
    desk,
    keeper,
    publicUrl: url,
    behindProxy,
    now,
  };
  answer = createApp(context, web, onError).fetch;
  keeper.wake();
  return {
    url,
    context,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await keeper.close();
    },
  };
}

type Fetch = (request: Request, env: object) => Response | Promise<Response>;

function listen({ host, port }: ServerOptions, fetch: Fetch): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server));
    server.once('error', reject);
  });
}
