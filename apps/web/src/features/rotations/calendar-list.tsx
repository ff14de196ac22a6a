import type { Rotation } from '@matchwright/dossier';
import { letterReadyOn, type ScheduledStay, type ScheduleFault } from '@matchwright/planner';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge, Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { startBeside, startsFor } from './calendar-days.js';
import styles from './calendar.module.css';
import type { CalendarParts } from './calendar-parts.js';
import { FaultList } from './fault-list.js';
import { changeRotation } from '../../shared/season/change-rotation.js';
import { isStillOn } from './plan-rotation.js';

const words = m.rotationCalendar;

/** The rotations in order, each with buttons that move it: the calendar of a phone, and of whoever does not drag. */
export function CalendarList(parts: CalendarParts & { faults: readonly ScheduleFault[] }): ReactNode {
  const { facts, stays } = parts;
  const undated = facts.rotations.filter(
    (rotation) => isStillOn(rotation) && !stays.some(({ id }) => id === rotation.id),
  );
  return (
    <ul className={styles.list}>
      {stays.map((stay) => (
        <StayLine key={stay.id} stay={stay} {...parts} />
      ))}
      {undated.map((rotation) => (
        <li key={rotation.id}>
          <span>
            {parts.nameOf(rotation)} <Badge>{words.noDates}</Badge>
          </span>
          <GiveDates rotation={rotation} {...parts} />
        </li>
      ))}
    </ul>
  );
}

function StayLine(
  props: CalendarParts & { stay: ScheduledStay; faults: readonly ScheduleFault[] },
): ReactNode {
  const { stay, faults, facts, nameOf, makeMove } = props;
  const { setting } = facts;
  const name = nameOf(stay);
  const own = setting.hostOf.get(stay.program)?.blockStarts;
  const move = (step: 1 | -1): ReactNode => {
    const next = startBeside(stay, step, setting);
    const Icon = step === 1 ? IconArrowRight : IconArrowLeft;
    return (
      <Button
        variant="default"
        size="s"
        disabled={next === null}
        aria-label={step === 1 ? words.laterOf(name) : words.earlierOf(name)}
        icon={<Icon size={16} aria-hidden="true" />}
        onClick={() => next !== null && makeMove({ id: stay.id, start: next })}
      >
        {step === 1 ? words.later : words.earlier}
      </Button>
    );
  };
  return (
    <li>
      <span>
        <Link to="/rotations/$id" params={{ id: stay.id }}>
          {name}
        </Link>{' '}
        <Badge>{stay.specialty}</Badge> {stay.fixed && <Badge>{words.agreed}</Badge>}
        {stay.applied === true && <Badge>{words.applied}</Badge>}
      </span>
      <span>{words.dated(day(stay.start), day(stay.end))}</span>
      <span className="soft small">
        {words.letter(day(letterReadyOn(stay, setting)))}{' '}
        {own?.state === 'known' && words.hostStarts(startsFor(stay, setting).map(day).join(', '))}
      </span>
      <FaultList faults={faults.filter((fault) => fault.stays.includes(stay.id))} />
      <div className={styles.moves}>
        {!stay.fixed && stay.applied !== true && (
          <>
            {move(-1)}
            {move(1)}
          </>
        )}
        <TextField
          type="date"
          label={<span className="small">{words.firstDay}</span>}
          value={stay.start}
          onChange={(start) => start !== '' && makeMove({ id: stay.id, start })}
        />
      </div>
    </li>
  );
}

function GiveDates({ rotation, facts, nameOf }: CalendarParts & { rotation: Rotation }): ReactNode {
  const [block] = facts.setting.blocks;
  if (block === undefined) return null;
  const name = nameOf(rotation);
  return (
    <Button
      variant="default"
      size="s"
      onClick={() =>
        void changeRotation(words.given(name), rotation.id, (old) => ({
          ...old,
          start: block.start,
          end: block.end,
        }))
      }
    >
      {words.give}
    </Button>
  );
}
