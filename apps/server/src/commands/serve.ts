import { existsSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { openDatabase } from '../database/open-database.js';
import { foundSchool } from '../staff/found-school.js';
import { restoreBackup, writeBackup } from '../backup/files.js';
import { UsageError } from '../usage-error.js';
import { placeName, placeOf, withPlace, type PlaceOptions } from './place.js';

const defaultPort = 4848;

type ServeOptions = PlaceOptions & {
  readonly port: number;
  readonly host: string;
  readonly publicUrl?: string;
  readonly behindProxy: boolean;
};

/** Adds `serve` with what an operator needs around it. */
export function addServe(cli: Command): void {
  const serve = withPlace(cli.command('serve'))
    .description('start the server of an institution: the app, advisers and cohorts')
    .option('--port <number>', 'port to listen on; 0 takes any free one', portNumber, defaultPort)
    .option('--host <address>', 'address to listen on; the default is this machine alone', '127.0.0.1')
    .option('--public-url <url>', 'where people reach it, when a proxy with HTTPS stands in front', httpUrl)
    .option('--behind-proxy', 'believe the proxy in front about where requests come from', false)
    .addHelpText('after', examples)
    .action((options: ServeOptions) => start(options));
  withPlace(serve.command('add-school <name>'))
    .description('make a school, or another owner of one, and print the one-time link of its owner')
    .requiredOption('--owner <email>', 'e-mail address of the owner')
    .option('--public-url <url>', 'where people reach the server', httpUrl, `http://localhost:${defaultPort}`)
    .action((name: string, options: PlaceOptions & { owner: string; publicUrl: string }) =>
      addSchool(name, options),
    );
  withPlace(serve.command('backup <file>'))
    .description('write everything that schools and students have given to a file')
    .action((file: string, options: PlaceOptions) => backup(file, options));
  withPlace(serve.command('restore <file>'))
    .description('put a backup into an empty folder or database')
    .action(async (file: string, options: PlaceOptions) => {
      const place = placeOf(options);
      const rows = await restoreBackup(place, file);
      process.stdout.write(`restored ${rows} rows into ${placeName(place)}\n`);
    });
}

const examples = `
Examples:
  matchwright serve add-school "School of Medicine" --owner dean@school.example
  matchwright serve
  matchwright serve --database postgres://… --host 0.0.0.0 --public-url https://match.school.example --behind-proxy
  matchwright serve backup cohort.backup.gz`;

async function start(options: ServeOptions): Promise<void> {
  const { port, host, publicUrl, behindProxy } = options;
  const onError = (message: string): void => void process.stderr.write(`matchwright: ${message}\n`);
  // half a second of loading that the other commands do without
  const [{ threadDesk }, { startServer }] = await Promise.all([
    import('../cohort/engine-desk.js'),
    import('../start-server.js'),
  ]);
  const database = await openDatabase(placeOf(options));
  const desk = await threadDesk();
  const server = await startServer({ database, desk, host, port, publicUrl, behindProxy, onError });
  process.stdout.write(`Matchwright is at ${server.url}/\nStaff sign in at ${server.url}/#/staff\n`);
  const school = await database.db.selectFrom('school').select('id').limit(1).executeTakeFirst();
  if (school === undefined)
    process.stderr.write('There is no school yet: stop, then see "matchwright serve add-school --help".\n');
  if (host !== '127.0.0.1' && host !== 'localhost' && publicUrl?.startsWith('https:') !== true)
    process.stderr.write(
      'Others can reach this without encryption. Put a proxy with HTTPS in front of it.\n',
    );
  await ended();
  await server.close();
  await desk.close();
  await database.close();
}

/** Resolves when the process is asked to end. */
function ended(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function addSchool(
  name: string,
  options: PlaceOptions & { readonly owner: string; readonly publicUrl: string },
): Promise<void> {
  const database = await openDatabase(placeOf(options));
  try {
    const { secret, expiresAt } = await foundSchool(database, new Date(), { name, email: options.owner });
    process.stdout.write(`${options.publicUrl}/#/staff?invitation=${secret}\n`);
    process.stderr.write(
      `The link makes ${options.owner} an owner of ${name}. It works once, until ${expiresAt.toISOString()}.\n`,
    );
  } finally {
    await database.close();
  }
}

async function backup(file: string, options: PlaceOptions): Promise<void> {
  const place = placeOf(options);
  // a mistyped folder would be made, and its emptiness saved as if it were a backup
  if (typeof place === 'object' && 'folder' in place && !existsSync(place.folder))
    throw new UsageError(`there is no folder ${place.folder}; --folder says where the data are`);
  const database = await openDatabase(place);
  try {
    await writeBackup(database, file, new Date());
    process.stdout.write(`wrote ${file}\n`);
  } finally {
    await database.close();
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('Expected a whole number from 0 (any free port) to 65535.');
}

function httpUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new InvalidArgumentError('Expected an address such as https://match.school.example');
}
