import { Option, type Command } from 'commander';
import type { DatabasePlace } from '../database/open-database.js';

const usualFolder = 'matchwright-server';

/** Options that say where the data are. */
export type PlaceOptions = { readonly folder?: string; readonly database?: string };

/** Adds `--folder` and `--database`, of which one at most is given. */
export function withPlace(command: Command): Command {
  return command
    .option(
      '--folder <path>',
      `keep the data in this folder, in an embedded PostgreSQL ("${usualFolder}" unless told)`,
    )
    .addOption(
      new Option(
        '--database <url>',
        'keep them in this PostgreSQL instead (postgres://…); MATCHWRIGHT_DATABASE says the same unseen by other users',
      ).conflicts('folder'),
    );
}

/** Where the data are: what an option says, else what the environment says, else the usual folder. */
export function placeOf({ folder, database }: PlaceOptions): DatabasePlace {
  const url = database ?? (folder === undefined ? process.env['MATCHWRIGHT_DATABASE'] : undefined);
  return url === undefined || url === '' ? { folder: folder ?? usualFolder } : { url };
}

/** A place in words, without the password that an address may hold. */
export function placeName(place: DatabasePlace): string {
  if (place === 'memory') return 'memory';
  if ('folder' in place) return `the folder ${place.folder}`;
  if (!URL.canParse(place.url)) return 'the PostgreSQL';
  const { host, pathname } = new URL(place.url);
  return `the PostgreSQL ${host}${pathname}`;
}
