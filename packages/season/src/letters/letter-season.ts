import type { CalendarEvent, Rule, SeasonPack } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { activeRules, ruleNumber } from '../active-rules.js';
import { calendarEvent } from '../calendar.js';
import { moved } from '../dates.js';

/** Days by which letters should be in before applications can be submitted. */
const daysBeforeSubmission = 7;

/** Weeks a writer needs where the rule on it is off. */
const fallbackWeeks = 4;

/** The season's dates as far as they concern letters; all are ISO dates. */
export type LetterSeason = {
  /** A week before applications open; the aim for every letter. */
  readonly aim: string;
  /** The day before programs start to read; a letter after it misses the first reading. */
  readonly last: string;
  /** The last day on which asking leaves a writer the time that the rule gives (R28). */
  readonly askBy: string;
  readonly leadWeeks: number;
  /** Applications can be submitted. */
  readonly opens: CalendarEvent;
  /** Programs start to read. */
  readonly reads: CalendarEvent;
};

/** Dates for letters, or undefined where the season's calendar does not state them. */
export function letterSeason(
  pack: SeasonPack,
  profile: Profile,
  rules: readonly Rule[],
): LetterSeason | undefined {
  const opens = calendarEvent(pack, 'eras-apply-from');
  const reads = calendarEvent(pack, 'programs-review');
  if (opens === undefined || reads === undefined) return undefined;
  const leadWeeks = ruleNumber(activeRules(rules, profile), 'letter-lead-weeks', 'weeks') ?? fallbackWeeks;
  const aim = lettersAim(opens);
  return { aim, last: lettersLast(reads), askBy: moved(aim, { weeks: -leadWeeks }), leadWeeks, opens, reads };
}

/** The day by which letters should be in. */
export function lettersAim(opens: CalendarEvent): string {
  return moved(opens.date, { days: -daysBeforeSubmission });
}

/** The last day on which a letter is there for the first reading. */
export function lettersLast(reads: CalendarEvent): string {
  return moved(reads.date, { days: -1 });
}
