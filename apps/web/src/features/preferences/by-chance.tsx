import type { Interview } from '@matchwright/dossier';
import { preferenceOrder, sortedByChance, type Preferences } from '@matchwright/planner';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { useForecast } from '../../shared/season/use-season-so-far.js';
import { useRecords } from '../../shared/store/index.js';
import { gutOrder, gutRatings } from './gut-ratings.js';

const words = m.preferences.byChance;

/** A word of caution where the rank list, or without one the gut order, follows the chances and not the liking. */
export function ByChance(props: { preferences: Preferences; interviews: readonly Interview[] }): ReactNode {
  const { preferences, interviews } = props;
  const forecast = useForecast();
  const packs = useAlmanac();
  const lists = useRecords('rankLists');
  const programOf = useMemo(
    () =>
      new Map(
        packs.status === 'ready'
          ? packs.almanac.programs.flatMap(({ id, trackCodes }) =>
              trackCodes.map((code) => [code, id] as const),
            )
          : [],
      ),
    [packs],
  );
  if (forecast.status !== 'ready' || lists === undefined) return null;
  const { forecast: made, refusals } = forecast.value;
  // where no chance may be shown, no list is judged by it
  if (refusals.overall !== null) return null;
  const chances = new Map(
    made.byProgram
      .filter(({ program, barred }) => !barred && refusals.byProgram[program] === undefined)
      .map(({ program, place }) => [program, place.after.mid]),
  );
  const liking = new Map(preferences.ids.map((id, i) => [id, preferences.mean[i] ?? 0]));
  const ranked = lists.flatMap(({ entries }) => entries.map(({ track }) => programOf.get(track) ?? track));
  const known = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].filter((id) => chances.has(id) && liking.has(id));
  const list = known(ranked);
  const gut = known(gutOrder(gutRatings(interviews), preferenceOrder(preferences)));
  const isList = list.length > 0;
  const { isWarned, apart, followChance } = sortedByChance(isList ? list : gut, chances, liking);
  if (!isWarned) return null;
  return (
    <Notice kind="warning" title={isList ? words.list : words.gut}>
      {words.why(followChance, apart)}
    </Notice>
  );
}
