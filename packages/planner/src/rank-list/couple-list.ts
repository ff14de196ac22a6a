import type { Almanac } from '@matchwright/almanac';
import { trackFacts, type TrackFacts } from './rank-list-facts.js';

/** One of two people: a list with what its places are worth to them. */
export type CoupleMember = {
  /** Tracks in order of liking, with points (0–100). */
  readonly places: readonly { readonly track: string; readonly points: number }[];
  /** Points of matching nowhere. */
  readonly unmatched: number;
};

/** What being together is worth to the two, in points on top of both places. */
export type TogetherPoints = {
  readonly sameInstitution: number;
  readonly sameCity: number;
  readonly sameState: number;
};

/** One line of a couple's list: a track each, null for no place. */
export type CouplePair = {
  readonly a: string | null;
  readonly b: string | null;
  readonly points: number;
  readonly together: 'institution' | 'city' | 'state' | 'apart' | null;
};

/** A couple's list. */
export type CoupleList = {
  readonly pairs: readonly CouplePair[];
  /** Pairs left out because the list would be too long. */
  readonly leftOut: number;
};

/**
 * Builds a couple's list from two people's lists: every pair of places and every place of one with none of the other,
 * best first by both people's points and what being together is worth. Pairs worth no more than matching nowhere at
 * all are left out, and so is the pair of no places, which needs no rank.
 */
export function coupleList(
  almanac: Almanac,
  a: CoupleMember,
  b: CoupleMember,
  worth: TogetherPoints,
  longest = 300,
): CoupleList {
  const tracks = trackFacts(almanac);
  const none = { track: null, points: 0 };
  const floor = a.unmatched + b.unmatched;
  const pairs: CouplePair[] = [];
  for (const one of [...a.places, { ...none, points: a.unmatched }]) {
    for (const other of [...b.places, { ...none, points: b.unmatched }]) {
      if (one.track === null && other.track === null) continue;
      const together =
        one.track === null || other.track === null
          ? null
          : nearness(tracks.get(one.track), tracks.get(other.track));
      const points = one.points + other.points + bonus(together, worth);
      if (points > floor) pairs.push({ a: one.track, b: other.track, points, together });
    }
  }
  // equal pairs stay in the order of A's list, then B's: sorting is stable
  pairs.sort((x, y) => y.points - x.points);
  return { pairs: pairs.slice(0, longest), leftOut: Math.max(0, pairs.length - longest) };
}

function nearness(a: TrackFacts | undefined, b: TrackFacts | undefined): CouplePair['together'] {
  if (a === undefined || b === undefined || a.state !== b.state) return 'apart';
  if (a.institution === b.institution) return 'institution';
  return a.city === b.city ? 'city' : 'state';
}

function bonus(together: CouplePair['together'], worth: TogetherPoints): number {
  if (together === 'institution') return worth.sameInstitution;
  if (together === 'city') return worth.sameCity;
  return together === 'state' ? worth.sameState : 0;
}
