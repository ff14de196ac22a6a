import type { SeasonDay } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { day, shortDay } from '../format/plain.js';
import { Button } from '../kit/index.js';
import { m } from '../messages/index.js';
import styles from './season.module.css';

const words = m.interviewDay.calendar;
const firstWeeks = 8;

type Week = { readonly from: string; readonly days: ReadonlyMap<number, SeasonDay> };

function weeksOf(days: readonly SeasonDay[]): readonly Week[] {
  const weeks = new Map<string, Map<number, SeasonDay>>();
  for (const each of days) {
    const date = new Date(`${each.on}T00:00:00Z`);
    const weekday = date.getUTCDay();
    date.setUTCDate(date.getUTCDate() - (weekday - 1));
    const monday = date.toISOString().slice(0, 10);
    const week = weeks.get(monday) ?? new Map<number, SeasonDay>();
    weeks.set(monday, week.set(weekday, each));
  }
  return [...weeks].map(([from, inside]) => ({ from, days: inside }));
}

/** The season's working days, one week a line, with what lies on each; a free one can be taken. */
export function SeasonCalendar(props: {
  caption: string;
  days: readonly SeasonDay[];
  nameOf: (program: string) => string;
  onPick?: ((on: string) => void) | undefined;
}): ReactNode {
  const { caption, days, nameOf, onPick } = props;
  const [all, setAll] = useState(false);
  const weeks = weeksOf(days);
  const shown = all ? weeks : weeks.slice(0, firstWeeks);
  return (
    <>
      <table className={styles.calendar}>
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.week}</th>
            {words.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ from, days: inside }) => (
            <tr key={from}>
              <th scope="row">{shortDay(from)}</th>
              {words.weekdays.map((weekday, i) => (
                <DayCell key={weekday} day={inside.get(i + 1)} nameOf={nameOf} onPick={onPick} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {weeks.length > shown.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function DayCell(props: {
  day: SeasonDay | undefined;
  nameOf: (program: string) => string;
  onPick: ((on: string) => void) | undefined;
}): ReactNode {
  const { day: each, nameOf, onPick } = props;
  // the season begins or ends within this week
  if (each === undefined) return <td data-state="away">–</td>;
  const { on, interviews, away } = each;
  if (interviews.length > 0) {
    return (
      <td data-state="busy" title={interviews.map(nameOf).join('\n')}>
        <strong className={styles.many}>{words.busy(interviews.length)}</strong>
        <strong className={styles.few} aria-hidden="true">
          {interviews.length}
        </strong>
        <span className="only-heard"> {interviews.map(nameOf).join(', ')}</span>
      </td>
    );
  }
  if (away) return <td data-state="away">{words.away}</td>;
  if (onPick === undefined) return <td data-state="free">{words.free}</td>;
  return (
    <td data-state="free">
      <button type="button" aria-label={words.pick(day(on))} onClick={() => onPick(on)}>
        {words.free}
      </button>
    </td>
  );
}
