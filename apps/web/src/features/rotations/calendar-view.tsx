import type { Rotation } from '@matchwright/dossier';
import { scheduleFaults, staysFromRecords, whatBreaks } from '@matchwright/planner';
import { useMemo, useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge, ButtonLink, useIsWide } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { Section } from '../../shared/parts/page.js';
import { BestSchedule } from './best-schedule.js';
import { CalendarGrid } from './calendar-grid.js';
import { CalendarList } from './calendar-list.js';
import type { CalendarParts, Move } from './calendar-parts.js';
import { EffectWords, FaultList } from './fault-list.js';
import { OwnWeeks } from './own-weeks.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import { isStillOn } from './plan-rotation.js';
import { nameOf } from './rotation-card.js';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.rotationCalendar;

/** The year in four-week blocks: rotations against one's own weeks, hosts' dates, the ERAS date and letters. */
export function CalendarView({ facts }: { facts: RotationFacts }): ReactNode {
  const { rotations, setting } = facts;
  const isWide = useIsWide();
  const stays = useMemo(() => staysFromRecords(rotations), [rotations]);
  const [tried, setTried] = useState<Move | null>(null);
  const [made, setMade] = useState<string>('');
  const faults = useMemo(() => scheduleFaults(stays, setting), [stays, setting]);
  const effect = useMemo(
    () =>
      tried === null || !stays.some(({ id }) => id === tried.id) ? null : whatBreaks(stays, tried, setting),
    [tried, stays, setting],
  );
  if (!rotations.some(isStillOn)) {
    return (
      <>
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/rotations" search={{ view: 'hosts' }}>
            {m.portfolio.toHosts}
          </ButtonLink>
        </Empty>
        <OwnWeeks profile={facts.profile} />
      </>
    );
  }
  function makeMove(move: Move): void {
    const { stays: next, breaks, mends } = whatBreaks(stays, move, setting);
    const stay = next.find(({ id }) => id === move.id);
    if (stay === undefined) return;
    const label = words.moved(nameOf(facts, stay), day(stay.start));
    setTried(null);
    setMade(
      words.said(
        label,
        breaks.map(({ text }) => text),
        mends.map(({ text }) => text),
      ),
    );
    void changeRotation(label, move.id, (old: Rotation) => ({ ...old, start: stay.start, end: stay.end }));
  }
  const parts: CalendarParts = {
    facts,
    stays,
    nameOf: (stay) => nameOf(facts, stay),
    tryMove: setTried,
    makeMove,
  };
  return (
    <>
      <Section title={words.title} lead={words.lead}>
        {isWide && <CalendarGrid {...parts} />}
        <div role="status" aria-live="polite">
          {effect === null ? <p className="small">{made}</p> : <EffectWords effect={effect} />}
        </div>
        <CalendarList {...parts} faults={faults} />
        <FaultList faults={faults.filter((fault) => fault.stays.length === 0)} />
      </Section>
      <BestSchedule {...parts} />
      <KeyDates facts={facts} />
      <OwnWeeks profile={facts.profile} />
    </>
  );
}

const eventIds = ['eras-opens', 'eras-apply-from', 'programs-review'];

function KeyDates({ facts }: { facts: RotationFacts }): ReactNode {
  const events = facts.setting.pack.calendar.filter(({ id }) => eventIds.includes(id));
  return (
    <Section title={words.dates}>
      <ul>
        {events.map(({ id, title, date, projected, source }) => (
          <li key={id}>
            <time dateTime={date}>{day(date)}</time>: {title}{' '}
            {projected && <Badge>{m.common.projected}</Badge>}{' '}
            <span className="soft small">{source.title}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
