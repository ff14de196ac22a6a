import type { Plan, Task } from '@matchwright/dossier';
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { timeZoneComponent } from './time-zone.js';

/** What the calendar file cannot know by itself. */
export type IcsOptions = {
  /** When the file is made: an ISO instant such as `2026-11-23T12:00:00Z`. Becomes DTSTAMP. */
  readonly stamp: string;
};

/** A timed event without a stated end gets this long in the calendar. */
const minutesOfTimed = 30;

/**
 * The plan's dated tasks as an iCalendar file (RFC 5545): UTF-8, CRLF, folded lines. Dates are all-day events,
 * times carry their zone with its VTIMEZONE, deadlines remind a week and a day ahead, other tasks on their eve.
 *
 * UIDs come from the season and the task's id, so that importing again updates instead of doubling; SEQUENCE
 * grows with `stamp`, so that the newer file wins.
 * @throws RangeError when `stamp` is not an instant.
 */
export function planToIcs(plan: Pick<Plan, 'season' | 'tasks'>, options: IcsOptions): string {
  const stamp = Temporal.Instant.from(options.stamp).toZonedDateTimeISO('UTC');
  const calendar = ical({
    prodId: { company: 'Matchwright', product: 'Season', language: 'EN' },
    name: `Matchwright: season ${plan.season}`,
    method: ICalCalendarMethod.PUBLISH,
    scale: 'GREGORIAN',
    timezone: { generator: (zone) => timeZoneComponent(zone, plan.season - 1), name: null },
  });
  for (const task of plan.tasks) {
    const event = calendar.createEvent({
      id: `season-${plan.season}-${task.id}@matchwright`,
      stamp,
      sequence: daysSince2020(stamp),
      summary: task.projected ? `${task.title} (date projected)` : task.title,
      description: description(task),
      categories: [{ name: `Matchwright ${task.kind}` }],
      ...span(task),
      ...busy(task),
    });
    for (const alarm of alarms(task)) {
      event.createAlarm({ type: ICalAlarmType.display, trigger: alarm, description: task.title });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function daysSince2020(stamp: Temporal.ZonedDateTime): number {
  const start = Temporal.PlainDate.from('2020-01-01');
  return Math.max(0, start.until(stamp.toPlainDate()).days);
}

function description(task: Task): string {
  const rules = task.rules.length === 0 ? [] : [`Rules: ${task.rules.join(', ')}`];
  return [task.detail, `Source: ${task.source}`, ...rules].join('\n');
}

function span(task: Task) {
  if (task.time !== undefined && task.zone !== undefined) {
    const start = Temporal.PlainDateTime.from(`${task.date}T${task.time}`).toZonedDateTime(task.zone);
    return { start, end: start.add({ minutes: minutesOfTimed }), timezone: task.zone };
  }
  const start = Temporal.PlainDate.from(task.date);
  // DTEND of an all-day event is the day after the last
  const end = Temporal.PlainDate.from(task.endDate ?? task.date).add({ days: 1 });
  return { start, end, allDay: true };
}

/** Only a rotation takes up its days; a due date must not show a person as busy. */
function busy(task: Task) {
  if (task.kind === 'rotation') {
    return { transparency: ICalEventTransparency.OPAQUE, busystatus: ICalEventBusyStatus.BUSY };
  }
  return { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };
}

const day = 24 * 60 * 60;
/** 09:00 on the day before an all-day event. */
const eveAtNine = 15 * 60 * 60;

/** Seconds before the start at which to remind. */
function alarms(task: Task): number[] {
  if (task.kind === 'window') return [eveAtNine];
  if (task.kind !== 'deadline') return task.time === undefined ? [eveAtNine] : [day];
  return task.time === undefined ? [eveAtNine + 6 * day, eveAtNine] : [7 * day, day];
}
