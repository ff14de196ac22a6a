import type { PGlite, Results } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/**
 * PGlite as a pool that has one connection. Whoever asks for it while it is taken waits in line, so that a transaction
 * is never mixed with another caller's queries. Asking for a second connection inside of a transaction would wait for
 * ever: inside, use the transaction that is passed in and nothing else.
 */
export function poolOfOne(pglite: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    connect: async () => {
      const before = last;
      let free = (): void => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      return clientOf(pglite, free);
    },
    end: async () => {
      await last;
      await pglite.close();
    },
  };
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  async function query<R>(text: string, values: readonly unknown[] = []): Promise<PostgresQueryResult<R>> {
    const result =
      values.length === 0 ? await runAll<R>(pglite, text) : await runOne<R>(pglite, text, values);
    // any command that writes will do: its count is read, and a select has none
    const command = result.command === 'SELECT' ? 'SELECT' : 'UPDATE';
    return { command, rowCount: result.rowCount ?? 0, rows: result.rows };
  }
  // a cursor streams from a server on another machine; here everything is in this process already
  return { query: query as PostgresPoolClient['query'], release };
}

function runOne<R>(pglite: PGlite, text: string, values: readonly unknown[]): Promise<Results<R>> {
  return pglite.query<R>(text, [...values]);
}

/** Without values several statements may stand in one text, as with a server; the last one's rows are the answer. */
async function runAll<R>(pglite: PGlite, text: string): Promise<Results<R>> {
  const results = await pglite.exec(text);
  const found = results.at(-1);
  if (found === undefined) return { rows: [], fields: [] };
  return { ...found, rows: found.rows as R[] };
}
