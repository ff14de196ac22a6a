import { Option } from 'commander';
import { openDatabase, type Database } from '../database/open-database.js';
import { UsageError } from '../usage-error.js';

/** The option that names the database; the environment keeps a password out of the list of processes. */
export function databaseOption(): Option {
  return new Option('--database <url>', 'a PostgreSQL that all machines reach, postgres://…')
    .env('MATCHWRIGHT_DATABASE')
    .makeOptionMandatory();
}

/** Opens that database. An embedded one belongs to one process and cannot be shared. */
export async function openShared(url: string): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url))
    // the address is not repeated: it may hold a password
    throw new UsageError(
      '--database: expected the address of a PostgreSQL, postgres://user:password@host/name',
    );
  return openDatabase({ url });
}

/** A whole number of an option. @throws UsageError for anything else. */
export function wholeNumber(option: string, least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (Number.isInteger(value) && value >= least) return value;
    throw new UsageError(`${option}: found "${text}"; expected a whole number from ${least}`);
  };
}
