import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { placeName, placeOf, withPlace, type PlaceOptions } from './place.js';

afterEach(() => vi.unstubAllEnvs());

function placeFor(args: readonly string[]): ReturnType<typeof placeOf> {
  const command = withPlace(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  return placeOf(command.parse(args, { from: 'user' }).opts<PlaceOptions>());
}

test('a folder that is named goes before the environment, so that a restore never meets another database', () => {
  vi.stubEnv('MATCHWRIGHT_DATABASE', 'postgres://a:secret@db.example/one');
  expect(placeFor([])).toEqual({ url: 'postgres://a:secret@db.example/one' });
  expect(placeFor(['--folder', 'restored'])).toEqual({ folder: 'restored' });
  expect(placeFor(['--database', 'postgres://db.example/two'])).toEqual({ url: 'postgres://db.example/two' });
  expect(() => placeFor(['--folder', 'a', '--database', 'postgres://b'])).toThrow(/cannot be used with/);
  vi.stubEnv('MATCHWRIGHT_DATABASE', '');
  expect(placeFor([])).toEqual({ folder: 'matchwright-server' });
});

test('a place is named without the password that its address holds', () => {
  expect(placeName({ url: 'postgres://a:secret@db.example:5433/one' })).toBe(
    'the PostgreSQL db.example:5433/one',
  );
  expect(placeName({ url: 'not an address with secret' })).toBe('the PostgreSQL');
  expect(placeName({ folder: 'here' })).toBe('the folder here');
});
