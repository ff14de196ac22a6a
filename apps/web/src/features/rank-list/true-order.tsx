import { sortedByChance } from '@matchwright/planner';
import type { ReactNode } from 'react';
import type { RehearsalReport } from '../../shared/engine/rehearsal-report.js';
import { percent } from '../../shared/format/percent.js';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rehearsal.module.css';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rehearsal.order;

/** That the true order of liking wins, shown on the person's own list by trying the swaps. */
export function TrueOrder({ report, data }: { report: RehearsalReport; data: RankListData }): ReactNode {
  const { order, rehearsal } = report;
  const names = data.list.entries.map(({ track }) => trackName(data.tracks, track));
  if (order.swaps.length === 0) return null;
  return (
    <Section title={order.best.gain > 0 ? words.gains : words.title(order.tried)} lead={words.lead}>
      {looksSortedByChance(report, data) && (
        <Notice kind="warning" title={words.byChance}>
          {words.byChanceText}
        </Notice>
      )}
      <ul className={styles.swaps}>
        {order.swaps.map(({ gain }, i) => (
          <li key={names[i + 1] ?? i}>
            {words.swap(i + 1, names[i + 1] ?? '', names[i] ?? '')}{' '}
            <span className="soft">{gain === 0 ? words.nothing : words.lower(percent(-gain))}</span>
          </li>
        ))}
      </ul>
      {rehearsal.advancedWithoutFirstYear.mid > 0 && <p className="soft small">{words.exception}</p>}
    </Section>
  );
}

/** Whether the list goes with the chances rather than with what the person's answers say of liking. */
function looksSortedByChance({ rehearsal }: RehearsalReport, { liking, tracks }: RankListData): boolean {
  if (liking === null) return false;
  const { ids, mean } = liking.preferences;
  const utilities = new Map(ids.map((id, i) => [id, mean[i] ?? 0]));
  const chances = new Map<string, number>();
  for (const { track, open } of rehearsal.positions) {
    const program = tracks.get(track)?.program ?? null;
    if (program !== null && utilities.has(program) && !chances.has(program)) chances.set(program, open.mid);
  }
  return sortedByChance([...chances.keys()], chances, utilities).isWarned;
}
