import type { Almanac } from '@matchwright/almanac';
import type { Chance, Profile } from '@matchwright/dossier';
import type { ScenarioPack, SeasonSoFar } from '@matchwright/market';
import { refusal, type OddsPack } from '@matchwright/odds';
import {
  addEffect,
  checkOrder,
  dropEffects,
  rehearse,
  rehearsalSeasons,
  rehearseCouple,
  replaySeason,
  soapReadiness,
  trackFacts,
  type CoupleRehearsal,
  type ListChange,
  type OrderCheck,
  type Rehearsal,
  type RehearsalEntry,
  type RehearsalSeasons,
  type RehearsedPosition,
  type Replay,
  type SoapReadiness,
  type TrackSeasons,
} from '@matchwright/planner';

/** What the packs hold, and whose list is rehearsed after what was heard. */
export type RehearsalKnown = {
  readonly almanac: Almanac;
  readonly odds: OddsPack;
  readonly pack: ScenarioPack;
  readonly profile: Profile;
  readonly heard: SeasonSoFar;
};

/** A chance, or the words of the plan where its evidence is too thin for a number. */
export type Tellable =
  { readonly chance: Chance; readonly refusal: null } | { readonly chance: null; readonly refusal: string };

/** One position as it may be shown; see `RehearsedPosition`. */
export type TellablePosition = Pick<
  RehearsedPosition,
  'position' | 'track' | 'option' | 'letter' | 'byHere'
> & {
  readonly matched: Tellable;
  readonly open: Tellable;
  readonly withoutFirstYear: Tellable | null;
};

/** What one place more or less would do, as it may be shown. */
export type TellableChange = Pick<ListChange, 'track' | 'position' | 'unmatched' | 'unmatchedMoved'> & {
  readonly there: Tellable;
};

/** A list played in thousands of seasons, with what other lists would do. */
export type RehearsalReport = {
  readonly rehearsal: Rehearsal;
  readonly positions: readonly TellablePosition[];
  /** Why no number is justified for the list as a whole; null where one is. */
  readonly refused: string | null;
  readonly drops: readonly TellableChange[];
  /** Places heard from that are not on the list, each put at its end. */
  readonly adds: readonly TellableChange[];
  /** One point a place on the list, so that a loss of a swap is the share of seasons that end one place lower. */
  readonly order: OrderCheck;
  readonly soap: SoapReadiness | null;
};

/** A pair played: one track each, null for none. */
export type Pair = { readonly a: string | null; readonly b: string | null };

const scenarios = 4096;

/** Draws the seasons that agree with what was heard. */
export function drawSeasons({ almanac, odds, pack, profile, heard }: RehearsalKnown): RehearsalSeasons {
  return rehearsalSeasons({ almanac, odds, pack, profile, scenarios, seed: profile.seed }, [], heard);
}

/** Plays the list and everything that is shown beside it. */
export function rehearsalReport(
  known: RehearsalKnown,
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
): RehearsalReport {
  const { almanac, odds, profile } = known;
  const rehearsal = rehearse(seasons, list);
  const facts = trackFacts(almanac);
  const tell = (track: string, chance: Chance): Tellable => {
    const specialty = facts.get(track)?.specialty;
    const known = specialty === 'IR' || specialty === 'DR';
    const words = known ? refusal(almanac, odds, profile, specialty, chance) : null;
    return words === null ? { chance, refusal: null } : { chance: null, refusal: words };
  };
  const told = ({ matchedThere, ...change }: ListChange): TellableChange => ({
    ...change,
    there: tell(change.track, matchedThere),
  });
  const points = new Map(list.map(({ track }, i) => [track, list.length - i]));
  const season = almanac.seasons.find((each) => each.season === profile.season);
  return {
    rehearsal,
    positions: rehearsal.positions.map((position) => ({
      ...position,
      matched: tell(position.track, position.matched),
      open: tell(position.track, position.open),
      withoutFirstYear:
        position.withoutFirstYear === null ? null : tell(position.track, position.withoutFirstYear),
    })),
    refused:
      refusal(almanac, odds, profile, 'DR', null) ??
      (profile.goal === 'dr-first' ? null : refusal(almanac, odds, profile, 'IR', null)),
    drops: list.length > 1 ? dropEffects(seasons, list).map(told) : [],
    adds: leftOut(seasons, list).map(({ track }) =>
      told(addEffect(seasons, list, { track, supplemental: [] }, list.length + 1)),
    ),
    order: checkOrder(seasons, list, { points }),
    soap: season === undefined ? null : soapReadiness(rehearsal, season),
  };
}

/** A place that would take the person in fewer seasons than this is not worth a line. */
const leastOpen = 0.01;

/** Radiology tracks that the seasons know, that would take the person now and then, and that the list does not hold. */
function leftOut(seasons: RehearsalSeasons, list: readonly RehearsalEntry[]): readonly TrackSeasons[] {
  const ranked = new Set(list.map(({ track }) => track));
  return [...seasons.tracks.values()].filter(
    ({ track, letter, open }) =>
      letter !== 'P' &&
      !ranked.has(track) &&
      open.reduce((sum, is) => sum + is, 0) >= leastOpen * seasons.scenarios,
  );
}

/** One season's Match step by step; the next season from `from` on that ends as wanted, any where none does. */
export function rehearsalReplay(
  seasons: RehearsalSeasons,
  list: readonly RehearsalEntry[],
  from: number,
  ends: 'any' | 'unmatched',
): Replay {
  for (let i = 0; i < seasons.scenarios; i += 1) {
    const replay = replaySeason(seasons, list, (from + i) % seasons.scenarios);
    if (ends === 'any' || replay.matched === null) return replay;
  }
  return replaySeason(seasons, list, from % seasons.scenarios);
}

/** In which seasons each track of the list would take the person; null where no season knows the track. */
export function openSeasons(
  { scenarios: count, tracks }: RehearsalSeasons,
  list: readonly string[],
): { readonly scenarios: number; readonly open: readonly Uint8Array[] } {
  return { scenarios: count, open: list.map((track) => tracks.get(track)?.open ?? new Uint8Array(count)) };
}

/**
 * Plays a couple's list: own seasons against the open seasons of the other's tracks. The other's are turned by half,
 * because two people whose answers carry the same seed would otherwise share their luck.
 */
export function coupleReport(
  seasons: RehearsalSeasons,
  partner: ReadonlyMap<string, Uint8Array>,
  pairs: readonly Pair[],
): CoupleRehearsal {
  const tracks = new Map(
    [...partner].map(([track, open]): [string, TrackSeasons] => [
      track,
      { track, option: track, letter: 'C', open: turned(open) },
    ]),
  );
  return rehearseCouple(seasons, { ...seasons, tracks }, pairs);
}

function turned(open: Uint8Array): Uint8Array {
  const half = open.length >> 1;
  return Uint8Array.from(open, (_, k) => open[(k + half) % open.length] ?? 0);
}
