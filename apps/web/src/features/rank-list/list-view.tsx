import { checkRankList } from '@matchwright/planner';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { IconButton } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { redo, undo, useUndoState } from '../../shared/store/index.js';
import { AddTrack } from './add-track.js';
import { Checks } from './checks.js';
import { ExportList } from './export-list.js';
import { changeList, edit } from './list-edits.js';
import { ListStatus } from './list-status.js';
import { PrimaryList } from './primary-list.js';
import styles from './rank-list.module.css';
import { OrderAnew, StartList } from './start-list.js';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList;

/** The primary list with its deadline, its checks and the way to the official system. */
export function ListView({ data }: { data: RankListData }): ReactNode {
  const { list, tracks } = data;
  const report = useMemo(() => checkRankList({ ...data, pack: data.season, today: today() }), [data]);
  const isEmpty = list.entries.length === 0;
  return (
    <div className={styles.parts}>
      {!isEmpty && <ListStatus report={report} list={list} />}
      {isEmpty ? (
        <StartList data={data} />
      ) : (
        <Section title={words.list.title} lead={words.list.hint}>
          <div className={styles.bar}>
            <OrderAnew data={data} />
            <UndoRedo />
          </div>
          <PrimaryList data={data} />
        </Section>
      )}
      <Section title={words.add.title}>
        <AddTrack
          data={data}
          letters={['C', 'A', 'P']}
          taken={list.entries.map(({ track }) => track)}
          label={words.add.label}
          onAdd={(track) =>
            void edit(words.list.added(trackName(tracks, track)), (draft) =>
              changeList(draft, (stored) => ({
                ...stored,
                entries: [...stored.entries, { track, supplemental: null }],
              })),
            )
          }
        />
      </Section>
      {!isEmpty && <Checks data={data} report={report} />}
      {!isEmpty && <ExportList data={data} />}
    </div>
  );
}

function UndoRedo(): ReactNode {
  const state = useUndoState();
  return (
    <div className={styles.undo}>
      {state.undo !== null && (
        <IconButton label={words.list.undo(state.undo)} onClick={() => void undo()}>
          <IconArrowBackUp size={20} stroke={1.6} aria-hidden="true" />
        </IconButton>
      )}
      {state.redo !== null && (
        <IconButton label={words.list.redo(state.redo)} onClick={() => void redo()}>
          <IconArrowForwardUp size={20} stroke={1.6} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
