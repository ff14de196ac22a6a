import type { CalendarEvent, SeasonPack } from '@matchwright/almanac';

/** The event of that id in the pack's calendar, or undefined where the season does not state it. */
export function calendarEvent(pack: SeasonPack, id: string): CalendarEvent | undefined {
  return pack.calendar.find((event) => event.id === id);
}

/**
 * The event of that id, for dates without which no season can be planned.
 * @throws RangeError naming the season and the event when the pack lacks it.
 */
export function requiredEvent(pack: SeasonPack, id: string): CalendarEvent {
  const event = calendarEvent(pack, id);
  if (event === undefined)
    throw new RangeError(`the pack of season ${pack.season} has no calendar event ${id}`);
  return event;
}
