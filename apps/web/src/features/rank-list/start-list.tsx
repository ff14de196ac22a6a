import { firstRankList } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Section } from '../../shared/parts/page.js';
import { newId } from '../../shared/store/index.js';
import { changeList, edit } from './list-edits.js';
import styles from './rank-list.module.css';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList.start;

/** Puts programs with an interview on the list in an order; advanced ones share a list of the first years. */
async function start({ almanac }: RankListData, order: readonly string[]): Promise<void> {
  const first = firstRankList(almanac, order, { id: newId(), name: words.shared });
  await edit(words.did, (draft) => {
    if (first.supplemental !== null) draft.put('supplementalLists', first.supplemental);
    changeList(draft, (list) => ({ ...list, entries: first.entries }));
  });
}

/** An empty list: from which order it may start, or what comes before it. */
export function StartList({ data }: { data: RankListData }): ReactNode {
  const { interviewed, liking } = data;
  if (interviewed.length === 0)
    return (
      <Empty title={words.none.title} text={words.none.text}>
        <ButtonLink to="/applications">{words.none.action}</ButtonLink>
      </Empty>
    );
  const byLiking = liking?.order.items.map(({ id }) => id) ?? null;
  return (
    <Section title={words.title} lead={words.text(interviewed.length)}>
      <div className={styles.ways}>
        {byLiking !== null && (
          <div>
            <Button onClick={() => void start(data, byLiking)}>{words.preferences}</Button>
            <p className="soft small">{words.preferencesHint}</p>
          </div>
        )}
        <Button
          variant={byLiking === null ? 'primary' : 'default'}
          onClick={() => void start(data, interviewed)}
        >
          {words.interviews}
        </Button>
      </div>
    </Section>
  );
}

/** Orders the list that is there by liking; what the preferences do not know keeps its order at the end. */
export function OrderAnew({ data }: { data: RankListData }): ReactNode {
  const { liking, tracks } = data;
  if (liking === null) return null;
  const place = new Map(liking.order.items.map(({ id, position }) => [id, position]));
  const placeOf = (track: string): number => place.get(tracks.get(track)?.program ?? '') ?? Infinity;
  return (
    <Button
      variant="quiet"
      size="s"
      onClick={() =>
        void edit(words.didAgain, (draft) =>
          changeList(draft, (list) => ({
            ...list,
            // two that are both unknown keep their order
            entries: list.entries.toSorted((a, b) => {
              const [x, y] = [placeOf(a.track), placeOf(b.track)];
              return x === y ? 0 : x - y;
            }),
          })),
        )
      }
    >
      {words.again}
    </Button>
  );
}
