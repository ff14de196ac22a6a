import type { FigureKeeper } from '../cohort/figure-keeper.js';
import type { EngineDesk } from '../cohort/engine-desk.js';
import type { Database } from '../database/open-database.js';
import type { RateLimit } from './rate-limit.js';
import type { Auth } from '../staff/auth.js';
import type { Sessions } from '../staff/sessions.js';
import type { Throttle } from '../staff/throttle.js';

/** What every part of the server works with. */
export type ServerContext = {
  readonly database: Database;
  readonly auth: Auth;
  readonly sessions: Sessions;
  readonly throttle: Throttle;
  readonly rateLimit: RateLimit;
  readonly desk: EngineDesk;
  readonly keeper: FigureKeeper;
  /** Where people reach the server, without a slash at the end; links begin with it. */
  readonly publicUrl: string;
  /** Whether a proxy in front says where requests come from. */
  readonly behindProxy: boolean;
  readonly now: () => Date;
};
