import type { LetterSeason } from '@matchwright/season';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './letters.module.css';

const words = m.letters.dates;

/** The dates that letters are judged by, in their order. */
export function ErasDates({ dates }: { dates: LetterSeason | undefined }): ReactNode {
  if (dates === undefined) return <p className="soft">{words.none}</p>;
  const { askBy, aim, opens, reads } = dates;
  const rows = [
    [words.ask, askBy, opens.projected],
    [words.aim, aim, opens.projected],
    [words.opens, opens.date, opens.projected],
    [words.reads, reads.date, reads.projected],
  ] as const;
  return (
    <section aria-label={words.title}>
      <dl className={styles.dates}>
        {rows.map(([name, date, projected]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <time dateTime={date}>{day(date)}</time> {projected && <Badge>{m.common.projected}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">{words.note}</p>
    </section>
  );
}
