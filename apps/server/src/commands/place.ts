import type { Command } from 'commander';
import type { DatabasePlace } from '../database/open-database.js';

/** Options that say where the data are. */
export type PlaceOptions = { readonly folder: string; readonly database?: string };

/** Adds `--folder` and `--database`. */
export function withPlace(command: Command): Command {
  return command
    .option(
      '--folder <path>',
      'keep the data in this folder, in an embedded PostgreSQL',
      'matchwright-server',
    )
    .option(
      '--database <url>',
      'keep them in this PostgreSQL instead (postgres://…); MATCHWRIGHT_DATABASE says the same unseen by other users',
    );
}

/** Where the data are: what the options say, else what the environment says, else the folder. */
export function placeOf({ folder, database }: PlaceOptions): DatabasePlace {
  const url = database ?? process.env['MATCHWRIGHT_DATABASE'];
  return url === undefined || url === '' ? { folder } : { url };
}
