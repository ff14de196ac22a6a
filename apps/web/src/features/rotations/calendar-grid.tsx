import { letterReadyOn, type ScheduledStay } from '@matchwright/planner';
import { IconMail } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { day, shortDay } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { dayScale, startBeside, startsFor } from './calendar-days.js';
import styles from './calendar.module.css';
import type { CalendarParts } from './calendar-parts.js';

const words = m.rotationCalendar;
const marked = ['eras-apply-from', 'programs-review'] as const;

/** The year drawn: one lane for the person's own weeks and one for each rotation, which is dragged or moved with arrow keys. */
export function CalendarGrid(parts: CalendarParts): ReactNode {
  const { facts, stays } = parts;
  const { blocks, pack } = facts.setting;
  const at = dayScale(facts.setting);
  const span = (start: string, end: string): { left: string; width: string } => ({
    left: `${100 * at(start)}%`,
    width: `${100 * (at(end) - at(start))}%`,
  });
  const events = marked.flatMap((id) => pack.calendar.find((event) => event.id === id) ?? []);
  return (
    <div className={styles.grid} role="group" aria-label={words.drawing}>
      <div className={styles.months} aria-hidden="true">
        {blocks.map(({ start }) => (
          <span key={start} style={{ left: `${100 * at(start)}%` }}>
            {shortDay(start)}
          </span>
        ))}
      </div>
      <div className={styles.lanes}>
        {blocks.map(({ start, end, highYield }) => (
          <span
            key={start}
            className={styles.block}
            data-high={highYield}
            style={span(start, end)}
            aria-hidden="true"
          />
        ))}
        {events.map(({ id, date }, row) => (
          <span
            key={id}
            className={styles.event}
            data-row={row}
            style={{ left: `${100 * at(date)}%` }}
            aria-hidden="true"
          >
            {shortDay(date)}
          </span>
        ))}
        <div className={styles.lane}>
          {facts.profile.rotations.unavailable.map(({ start, end, why }) => (
            <span key={start + end} className={styles.own} style={span(start, end)}>
              {why ?? words.ownWeeks}
            </span>
          ))}
        </div>
        {stays.map((stay) => (
          <Lane key={stay.id} stay={stay} {...parts} />
        ))}
      </div>
      <p className={styles.events}>
        {events.map(({ id, date, title, projected }) => (
          <span key={id}>{words.event(shortTitle(title), shortDay(date), projected)}</span>
        ))}
      </p>
    </div>
  );
}

/** The first of what is told of an event: the drawing has no room for more. */
function shortTitle(title: string): string {
  return title.split(';')[0] ?? title;
}

function Lane({ stay, ...parts }: CalendarParts & { stay: ScheduledStay }): ReactNode {
  const { facts, nameOf, tryMove, makeMove } = parts;
  const { setting } = facts;
  const at = dayScale(setting);
  const lane = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly start: string } | null>(null);
  const length = Date.parse(stay.end) - Date.parse(stay.start);
  const start = drag?.start ?? stay.start;
  const end = new Date(Date.parse(start) + length).toISOString().slice(0, 10);
  const canMove = !stay.fixed && stay.applied !== true;

  function startUnder(x: number, from: number): string {
    const width = lane.current?.clientWidth ?? 1;
    const wanted = at(stay.start) + (x - from) / width;
    const near = (date: string): number => Math.abs(at(date) - wanted);
    return startsFor(stay, setting).reduce(
      (best, date) => (near(date) < near(best) ? date : best),
      stay.start,
    );
  }

  function move(event: PointerEvent): void {
    if (drag === null) return;
    const next = startUnder(event.clientX, drag.from);
    if (next === drag.start) return;
    setDrag({ ...drag, start: next });
    tryMove(next === stay.start ? null : { id: stay.id, start: next });
  }

  function drop(): void {
    if (drag !== null && drag.start !== stay.start) makeMove({ id: stay.id, start: drag.start });
    setDrag(null);
  }

  function key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && drag !== null) {
      setDrag(null);
      tryMove(null);
    }
    if (!canMove || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    const next = startBeside(stay, event.key === 'ArrowRight' ? 1 : -1, setting);
    if (next !== null) makeMove({ id: stay.id, start: next });
  }

  const letter = letterReadyOn({ ...stay, start, end }, setting);
  return (
    <div ref={lane} className={styles.lane}>
      <button
        type="button"
        className={styles.bar}
        data-specialty={stay.specialty}
        data-dragged={drag !== null}
        aria-disabled={!canMove || undefined}
        aria-label={words.bar(nameOf(stay), day(start), day(end), canMove)}
        style={{ left: `${100 * at(start)}%`, width: `${100 * (at(end) - at(start))}%` }}
        onKeyDown={key}
        onPointerDown={(event) => {
          if (!canMove) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: event.clientX, start: stay.start });
        }}
        onPointerMove={move}
        onPointerUp={drop}
        onPointerCancel={() => {
          setDrag(null);
          tryMove(null);
        }}
      >
        {nameOf(stay)}
      </button>
      <span
        className={styles.letter}
        style={{ left: `${100 * at(letter)}%` }}
        title={words.letter(day(letter))}
      >
        <IconMail size={15} stroke={1.8} aria-hidden="true" />
      </span>
    </div>
  );
}
