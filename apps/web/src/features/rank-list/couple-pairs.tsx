import type { CouplePart } from '@matchwright/exchange';
import type { CoupleList, CouplePair, CoupleRehearsal } from '@matchwright/planner';
import { useEffect, useState, type ReactNode } from 'react';
import { rehearsePairsInWorker } from '../../shared/engine/engine-client.js';
import { saveFile } from '../../shared/files/save-file.js';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rehearsal.module.css';
import { trackName } from './track-name.js';
import { useHeard } from './use-heard.js';
import type { RankListData } from './use-rank-list.js';

const words = m.couple.pairs;
const firstShown = 20;

/** Chances of a played list, by outcome and by pair; null while it is being played. */
function usePlayed(
  data: RankListData,
  partner: CouplePart,
  list: CoupleList,
): CoupleRehearsal | null | 'failed' {
  const heard = useHeard(data);
  const [played, setPlayed] = useState<{ list: CoupleList; result: CoupleRehearsal } | 'failed' | null>(null);
  const { profile } = data;
  useEffect(() => {
    let left = false;
    const open = new Map(partner.places.map((place) => [place.track, place.open]));
    rehearsePairsInWorker(profile, heard, open, list.pairs).then(
      (result) => !left && setPlayed({ list, result }),
      () => !left && setPlayed('failed'),
    );
    return () => {
      left = true;
    };
  }, [profile, heard, partner, list]);
  if (played === 'failed') return 'failed';
  return played?.list === list ? played.result : null;
}

/** The list of pairs, best first, and how it ends. */
export function CouplePairs(props: { data: RankListData; partner: CouplePart; list: CoupleList }): ReactNode {
  const { data, partner, list } = props;
  const played = usePlayed(data, partner, list);
  const other = partner.name === '' ? words.partner : partner.name;

  async function save(): Promise<void> {
    const { coupleListToCsv } = await import('@matchwright/exchange');
    saveFile(
      words.file(data.profile.season),
      coupleListToCsv(list.pairs, { a: words.me, b: other }),
      'text/csv',
    );
  }

  if (played === 'failed') return <Notice kind="wrong">{m.rehearsal.failed}</Notice>;
  if (played === null) return <LinesSkeleton lines={8} />;
  return (
    <>
      <Section title={words.ends} lead={words.endsLead}>
        <dl className={styles.figures}>
          {(['bothMatched', 'oneMatched', 'neither'] as const).map((key) => (
            <div key={key}>
              <dt>{words[key]}</dt>
              <dd>
                <ChanceText chance={played[key]} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={words.title(list.pairs.length)} lead={words.lead}>
        {list.leftOut > 0 && <p className="soft small">{words.leftOut(list.leftOut)}</p>}
        <Pairs data={data} list={list} played={played} other={other} />
        <Button variant="default" onClick={() => void save()}>
          {words.save}
        </Button>
      </Section>
    </>
  );
}

type Row = CouplePair & {
  readonly place: number;
  readonly mine: string;
  readonly theirs: string;
  readonly chance: CoupleRehearsal['neither'];
};

function columnsFor(other: string): readonly Column<Row>[] {
  return [
    { id: 'me', head: words.me, cell: ({ place, mine }) => `${place}. ${mine}` },
    { id: 'other', head: other, cell: ({ theirs }) => theirs },
    {
      id: 'near',
      head: words.near,
      cell: ({ together }) => (together === null ? '' : words.together[together]),
    },
    { id: 'chance', head: words.chance, cell: ({ chance }) => <ChanceText chance={chance} /> },
  ];
}

function Pairs(props: {
  data: RankListData;
  list: CoupleList;
  played: CoupleRehearsal;
  other: string;
}): ReactNode {
  const { data, list, played, other } = props;
  const [all, setAll] = useState(false);
  const nameOf = (code: string | null): string =>
    code === null ? words.noPlace : `${trackName(data.tracks, code)}, ${code}`;
  const rows = list.pairs.flatMap((pair, i): Row[] => {
    const chance = played.pairs[i];
    if (chance === undefined) return [];
    return [{ ...pair, place: i + 1, mine: nameOf(pair.a), theirs: nameOf(pair.b), chance }];
  });
  return (
    <>
      <DataTable
        caption={words.caption}
        columns={columnsFor(other)}
        rows={all ? rows : rows.slice(0, firstShown)}
        keyOf={({ place }) => String(place)}
      />
      {rows.length > firstShown && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(rows.length)}
        </Button>
      )}
    </>
  );
}
