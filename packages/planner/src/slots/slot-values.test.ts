import { expect, test } from 'vitest';
import type { RehearsalSeasons, TrackSeasons } from '../rehearsal/rehearsal-seasons.js';
import { valuesOf } from './slot-values.js';

/** Seasons written out by hand: which tracks are open in which. */
function seasonsOf(open: Readonly<Record<string, readonly number[]>>): RehearsalSeasons {
  const scenarios = Object.values(open)[0]?.length ?? 0;
  const tracks = Object.entries(open).map(([track, row]): [string, TrackSeasons] => [
    track,
    { track, option: track.slice(0, 1), letter: track.endsWith('A') ? 'A' : 'C', open: Uint8Array.from(row) },
  ]);
  return { scenarios, members: 1, memberOf: new Uint16Array(scenarios), tracks: new Map(tracks) };
}

test('an interview is worth the seasons that only it saves, all of its tracks together', () => {
  const seasons = seasonsOf({ PC: [1, 1, 0, 0], PA: [0, 0, 1, 0], Q: [1, 0, 0, 0], R: [1, 1, 0, 0] });
  const points = new Map([
    ['PC', 100],
    ['PA', 100],
    ['Q', 80],
    ['R', 40],
  ]);
  const [p, q, r] = valuesOf(seasons, ['P', 'Q', 'R'], points);
  // without P: 80, 40, nothing, nothing instead of 100, 100, 100, nothing
  expect(p?.lost.mid).toBeCloseTo(1 / 4);
  expect(p?.points).toBeCloseTo((20 + 60 + 100) / 4);
  expect(p?.endsHere.mid).toBeCloseTo(3 / 4);
  expect([q?.lost.mid, q?.points, r?.lost.mid, r?.points]).toEqual([0, 0, 0, 0]);
});
