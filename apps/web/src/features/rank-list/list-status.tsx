import type { RankList } from '@matchwright/dossier';
import type { RankListReport } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { day, dollars, today } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { changeList, edit } from './list-edits.js';
import styles from './rank-list.module.css';

const words = m.rankList;

/** How long there is, what the list costs, and whether it is certified. */
export function ListStatus({ report, list }: { report: RankListReport; list: RankList }): ReactNode {
  const { deadline, cost } = report;
  return (
    <div className={styles.status}>
      <div>
        <p className={styles.left}>
          {deadline === null
            ? words.deadline.none
            : deadline.daysLeft < 0
              ? words.deadline.over(day(deadline.date))
              : words.deadline.left(deadline.daysLeft, day(deadline.date))}
        </p>
        {deadline?.time != null && deadline.zone !== null && (
          <p className="soft small">{words.deadline.at(deadline.time, deadline.zone.replace('_', ' '))}</p>
        )}
        {deadline?.projected === true && <p className="soft small">{words.deadline.projected}</p>}
        <p className="soft small">
          {cost.dollars === 0
            ? words.cost.none(cost.primary, cost.includedPrimary)
            : words.cost.extra(dollars(cost.dollars), cost.primary, cost.supplemental)}
          {cost.dollars > 0 && cost.projected && ` (${words.cost.projected})`}
        </p>
      </div>
      <Certified list={list} />
    </div>
  );
}

function Certified({ list: { certifiedOn } }: { list: RankList }): ReactNode {
  const mark = (on: string | null): void =>
    void edit(on === null ? words.certified.unmarked : words.certified.marked, (draft) =>
      changeList(draft, ({ id, entries }) => ({
        id,
        entries,
        ...(on === null ? {} : { certifiedOn: on }),
      })),
    );
  if (certifiedOn === undefined)
    return (
      <Button variant="default" onClick={() => mark(today())}>
        {words.certified.mark}
      </Button>
    );
  return (
    <div>
      <p>
        <strong>{words.certified.on(day(certifiedOn))}</strong>
      </p>
      <p className="soft small">{words.certified.changed}</p>
      <Button variant="quiet" size="s" onClick={() => mark(null)}>
        {words.certified.take}
      </Button>
    </div>
  );
}
