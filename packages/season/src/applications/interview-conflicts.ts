import type { Interview } from '@matchwright/dossier';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from './interview-time.js';

/** Two interviews that cannot both be held as they lie: overlapping in time, or on one day where one is far away. */
export type InterviewConflict = {
  readonly kind: 'overlap' | 'same-day';
  readonly on: string;
  readonly programs: readonly [string, string];
};

/**
 * Conflicts between interviews that have a time and are still to be held. Times are compared as moments, whatever the
 * zones; two virtual ones on one day that do not overlap are no conflict.
 *
 * @param timeZone - the person's own zone: what a day is
 */
export function interviewConflicts(
  interviews: readonly Interview[],
  timeZone: string,
): readonly InterviewConflict[] {
  const held = interviews
    .filter(({ status }) => status === 'offered' || status === 'scheduled')
    .flatMap((interview) => {
      if (interview.at === undefined) return [];
      const start = momentOf(interview.at, interview.timeZone ?? timeZone);
      return [{ interview, start, end: start.add({ minutes: interview.minutes }) }];
    });
  return held.flatMap((a, index) =>
    held.slice(index + 1).flatMap((b): readonly InterviewConflict[] => {
      const days = [a, b].map(({ start }) => start.withTimeZone(timeZone).toPlainDate().toString());
      const programs = [a.interview.program, b.interview.program] as const;
      const overlaps =
        Temporal.ZonedDateTime.compare(a.start, b.end) < 0 &&
        Temporal.ZonedDateTime.compare(b.start, a.end) < 0;
      if (overlaps) return [{ kind: 'overlap', on: days[0] ?? '', programs }];
      const travels = a.interview.format === 'in-person' || b.interview.format === 'in-person';
      return travels && days[0] === days[1] ? [{ kind: 'same-day', on: days[0] ?? '', programs }] : [];
    }),
  );
}
