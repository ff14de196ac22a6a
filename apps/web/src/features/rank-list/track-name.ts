import type { TrackFacts } from '@matchwright/planner';
import { shortName } from '../../shared/parts/program-link.js';

/** A track as it is called in a list, without its code; the code where nothing is known of it. */
export function trackName(tracks: ReadonlyMap<string, TrackFacts>, code: string): string {
  const facts = tracks.get(code);
  return facts === undefined ? code : shortName(facts.name);
}
