import type { SoapReadiness } from '@matchwright/planner';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { inTen } from '../../shared/format/percent.js';
import { day } from '../../shared/format/plain.js';
import { Checkbox } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { Section } from '../../shared/parts/page.js';
import { Term } from '../../shared/parts/term.js';
import { commitChange, useRecords } from '../../shared/store/index.js';
import styles from './rehearsal.module.css';
import type { RankListData } from './use-rank-list.js';
import { WithRehearsal } from './with-rehearsal.js';

const words = m.rehearsal.soap;

/** How likely the week after is to be needed, and a short list to have ready. */
export function SoapView({ data }: { data: RankListData }): ReactNode {
  return (
    <WithRehearsal data={data}>
      {({ soap }) => (soap === null ? <p>{words.noSeason}</p> : <Readiness soap={soap} />)}
    </WithRehearsal>
  );
}

function Readiness({ soap }: { soap: SoapReadiness }): ReactNode {
  const { needed, unmatched, firstYearOnly, dates, tasks } = soap;
  return (
    <div className={styles.parts}>
      <Section title={words.title(inTen(needed.mid))} lead={words.lead}>
        <p>
          <Term id="soap">{words.what}</Term>
        </p>
        <dl className={styles.figures}>
          <div>
            <dt>{words.needed}</dt>
            <dd>
              <ChanceText chance={needed} />
            </dd>
          </div>
          <div>
            <dt>{words.unmatched}</dt>
            <dd>
              <ChanceText chance={unmatched} />
            </dd>
          </div>
          <div>
            <dt>{words.firstYearOnly}</dt>
            <dd>
              <ChanceText chance={firstYearOnly} />
            </dd>
          </div>
        </dl>
        {firstYearOnly.mid > 0.01 && (
          <p>
            {words.lessen}{' '}
            <Link to="/rank-list" search={{ view: 'supplemental' }}>
              {m.rankList.tabs.supplemental}
            </Link>
          </p>
        )}
      </Section>
      <Section title={words.ready} lead={words.readyLead}>
        <Ready tasks={tasks} />
      </Section>
      <Section title={words.dates}>
        <ul className={styles.dates}>
          {dates.map(({ id, date, title, projected }) => (
            <li key={id}>
              <strong>{day(date)}</strong> {title}
              {projected && <span className="soft small"> ({m.common.projected})</span>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** The list with ticks, kept as marks on tasks. */
function Ready({ tasks }: { tasks: SoapReadiness['tasks'] }): ReactNode {
  const marks = useRecords('tasks');
  const done = new Set((marks ?? []).filter((mark) => mark.done).map(({ id }) => id));
  return (
    <ul className={styles.ready}>
      {tasks.map(({ id, text }) => {
        const key = `soap-ready-${id}`;
        return (
          <li key={id}>
            <Checkbox
              label={text}
              checked={done.has(key)}
              onChange={(on) =>
                commitChange(words.ticked, (draft) =>
                  draft.change('tasks', key, (stored) => ({ ...(stored ?? { id: key }), done: on })),
                )
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
