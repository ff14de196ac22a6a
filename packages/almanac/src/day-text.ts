const format = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO date as a sentence has it: `Sep 1, 2027`, whatever the time zone. */
export function dayText(isoDate: string): string {
  return format.format(new Date(`${isoDate.slice(0, 10)}T12:00:00Z`));
}
