import type { ApplicationEventKind } from '@matchwright/dossier';

const said: readonly (readonly [RegExp, ApplicationEventKind])[] = [
  [/reject|regret|unable to offer|not (be )?(able|invited|selected)|denied/iu, 'rejected'],
  [/wait[- ]?list|on hold|alternate/iu, 'waitlisted'],
  [/withdr/iu, 'withdrawn'],
  [/declin|cancel/iu, 'declined'],
  [/thank[- ]?you (note|letter|e-?mail)|thanked/iu, 'thanked'],
  [/interviewed|\bdone\b|completed/iu, 'interviewed'],
  [/schedul|booked|confirmed/iu, 'scheduled'],
  [/\bgold\b/iu, 'signalled-gold'],
  [/\bsilver\b/iu, 'signalled-silver'],
  [/invit|interview|\bIV\b|offer/iu, 'invited'],
  [/\b(applied|submitted|sent)\b/iu, 'applied'],
];

/** What a person's own words say has happened; null where they say nothing that is known. */
export function eventIn(text: string): ApplicationEventKind | null {
  return said.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The ends that no program's name sounds like; other words may belong to a name (Silver Spring). */
const plain: ReadonlySet<ApplicationEventKind> = new Set(['rejected', 'waitlisted', 'withdrawn', 'declined']);

/** What a line that also holds a program's name says has happened: an invitation, unless it says otherwise. */
export function eventBesideName(line: string): ApplicationEventKind {
  const kind = eventIn(line);
  return kind !== null && plain.has(kind) ? kind : 'invited';
}

const datePattern = /\b(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))(?!\d)/u;

/** The first day in a text, `2027-10-20`, `10/20/2027` or `10/20/27`, as an ISO date; null where there is none. */
export function dayIn(text: string): string | null {
  const found = datePattern.exec(text)?.[1];
  if (found === undefined) return null;
  const [month, date, year] = found.split('/');
  const iso =
    year === undefined || month === undefined || date === undefined
      ? found
      : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The same text without its first day, which would be taken for a code or a word. */
export function withoutDay(text: string): string {
  return text.replace(datePattern, ' ');
}
