import type { ReactNode } from 'react';
import type { RehearsalReport } from '../../shared/engine/rehearsal-report.js';
import { inTen } from '../../shared/format/percent.js';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { Section } from '../../shared/parts/page.js';
import { AddOrDrop } from './add-or-drop.js';
import { OneSeason } from './one-season.js';
import styles from './rehearsal.module.css';
import { Positions } from './positions.js';
import { TrueOrder } from './true-order.js';
import type { RankListData } from './use-rank-list.js';
import { WithRehearsal } from './with-rehearsal.js';

const words = m.rehearsal;

/** The Match rehearsed with the list: how it may end, one season told, other orders tried, places added and dropped. */
export function RehearseView({ data }: { data: RankListData }): ReactNode {
  return (
    <WithRehearsal data={data}>
      {(report) => (
        <div className={styles.parts}>
          <HowItEnds report={report} />
          <Section title={words.positions.title} lead={words.positions.lead}>
            <Positions report={report} tracks={data.tracks} />
          </Section>
          <OneSeason data={data} />
          <TrueOrder report={report} data={data} />
          <AddOrDrop report={report} tracks={data.tracks} />
        </div>
      )}
    </WithRehearsal>
  );
}

function HowItEnds({ report }: { report: RehearsalReport }): ReactNode {
  const { matched, unmatched, advancedWithoutFirstYear, scenarios, positions } = report.rehearsal;
  const unknown = positions.filter(({ option }) => option === null).length;
  const hasAdvanced = positions.some(({ letter }) => letter === 'A');
  return (
    <Section title={words.ends.title(inTen(matched.mid))} lead={words.ends.lead(scenarios)}>
      <dl className={styles.figures}>
        <div>
          <dt>{words.ends.matched}</dt>
          <dd>
            <ChanceText chance={matched} />
          </dd>
        </div>
        <div>
          <dt>{words.ends.unmatched}</dt>
          <dd>
            <ChanceText chance={unmatched} />
          </dd>
        </div>
        {hasAdvanced && (
          <div>
            <dt>{words.ends.withoutFirstYear}</dt>
            <dd>
              <ChanceText chance={advancedWithoutFirstYear} />
            </dd>
          </div>
        )}
      </dl>
      {unknown > 0 && <Notice>{words.ends.unknown(unknown)}</Notice>}
      <p className="soft small">{words.ends.basis}</p>
    </Section>
  );
}
