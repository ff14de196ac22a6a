import type { CouplePart } from '@matchwright/exchange';
import { coupleList, type CoupleMember, type TogetherPoints } from '@matchwright/planner';
import { useMemo, useState, type ReactNode } from 'react';
import { NumberField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Section } from '../../shared/parts/page.js';
import { CouplePairs } from './couple-pairs.js';
import { MyPart } from './my-part.js';
import { PartnerPart } from './partner-part.js';
import styles from './rank-list.module.css';
import type { RankListData } from './use-rank-list.js';

const words = m.couple;
const together = ['sameInstitution', 'sameCity', 'sameState'] as const;

/** Two people's lists made into one list of pairs, and played. The partner's part stays in this page only. */
export function CoupleView(props: {
  data: RankListData;
  partner: CouplePart | null;
  setPartner: (part: CouplePart | null) => void;
}): ReactNode {
  const { data, partner, setPartner } = props;
  const [lastWorth, setLastWorth] = useState(50);
  const [worth, setWorth] = useState<TogetherPoints>({ sameInstitution: 20, sameCity: 15, sameState: 5 });
  const own = useMemo(() => memberOf(data, lastWorth), [data, lastWorth]);
  const list = useMemo(
    () =>
      partner === null
        ? null
        : coupleList(data.almanac, own, { places: partner.places, unmatched: 0 }, worth),
    [data.almanac, own, partner, worth],
  );
  if (own.places.length === 0) return <Empty title={words.empty.title} text={words.empty.text} />;
  return (
    <div className={styles.parts}>
      <p className={styles.lead}>{words.lead}</p>
      <MyPart data={data} own={own} lastWorth={lastWorth} setLastWorth={setLastWorth} />
      <PartnerPart data={data} partner={partner} setPartner={setPartner} />
      {partner !== null && list !== null && (
        <>
          <Section title={words.together.title} lead={words.together.lead}>
            <div className={styles.fields}>
              {together.map((key) => (
                <NumberField
                  key={key}
                  label={words.together[key]}
                  value={worth[key]}
                  onChange={(points) =>
                    setWorth({ ...worth, [key]: Math.min(200, points === '' ? 0 : points) })
                  }
                />
              ))}
            </div>
          </Section>
          <CouplePairs data={data} partner={partner} list={list} />
        </>
      )}
    </div>
  );
}

/** The own list with points: 100 for the first place, down in even steps to what the last is worth. */
function memberOf({ list }: RankListData, lastWorth: number): CoupleMember {
  const { entries } = list;
  const step = entries.length < 2 ? 0 : (100 - lastWorth) / (entries.length - 1);
  return {
    unmatched: 0,
    places: entries.map(({ track }, i) => ({ track, points: Math.round(10 * (100 - i * step)) / 10 })),
  };
}
