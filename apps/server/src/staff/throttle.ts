import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { hashOf } from '../secrets.js';

/** What is being tried, and from where. */
export type Attempt = { readonly from: string; readonly account?: string | undefined };

/** Wrong tries that cost nothing: people mistype. */
const freeTries = 5;
/** Longest wait in seconds. An account's is short, so that a stranger cannot lock its owner out for long. */
const longestWait = { from: 15 * 60, account: 60 } as const;
/** A row of failures is forgotten after this many seconds without another one. */
const forgottenAfter = 24 * 3600;

/**
 * Slows down guessing: after five wrong tries in a row each further one doubles the wait, counted apart for the
 * address it comes from and for the account it aims at. It is kept in the database, so that a restart or another
 * process helps nobody. Only hashes are kept.
 */
export type Throttle = {
  /** Seconds until the next try is taken; 0 when it may be made now. */
  readonly wait: (attempt: Attempt) => Promise<number>;
  readonly failed: (attempt: Attempt) => Promise<void>;
  readonly succeeded: (attempt: Attempt) => Promise<void>;
};

export function createThrottle(db: Kysely<Tables>, now: () => Date): Throttle {
  return {
    wait: async (attempt) => {
      const keys = keysOf(attempt);
      const rows = await db
        .selectFrom('sign_in_attempt')
        .selectAll()
        .where(
          'key',
          'in',
          keys.map(({ key }) => key),
        )
        .execute();
      const waits = rows.map(({ key, failures, last_at }) => {
        const most = keys.find((each) => each.key === key)?.most ?? 0;
        const length = failures < freeTries ? 0 : Math.min(most, 2 ** (failures - freeTries));
        return Math.ceil(length - (now().getTime() - last_at.getTime()) / 1000);
      });
      return Math.max(0, ...waits);
    },
    failed: async (attempt) => {
      await forget(db, now());
      for (const { key } of keysOf(attempt)) {
        await db
          .insertInto('sign_in_attempt')
          .values({ key, failures: 1, last_at: now() })
          .onConflict((conflict) =>
            conflict.column('key').doUpdateSet((build) => ({
              failures: build(build.ref('sign_in_attempt.failures'), '+', 1),
              last_at: now(),
            })),
          )
          .execute();
      }
    },
    succeeded: async (attempt) => {
      await db
        .deleteFrom('sign_in_attempt')
        .where(
          'key',
          'in',
          keysOf(attempt).map(({ key }) => key),
        )
        .execute();
    },
  };
}

function keysOf({ from, account }: Attempt): { readonly key: string; readonly most: number }[] {
  const keys = [{ key: hashOf(`from ${from}`), most: longestWait.from }];
  return account === undefined
    ? keys
    : [...keys, { key: hashOf(`account ${account.toLowerCase()}`), most: longestWait.account }];
}

async function forget(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgottenAfter * 1000);
  await db.deleteFrom('sign_in_attempt').where('last_at', '<', before).execute();
}
