import type { CalendarEvent, SeasonPack } from '@matchwright/almanac';
import type { Chance } from '@matchwright/dossier';
import type { Rehearsal } from './rehearse.js';

/** One thing to have ready before Match week. */
export type SoapTask = { readonly id: string; readonly text: string };

/** How likely the week after is to be needed, and what to have ready for it. */
export type SoapReadiness = {
  /** Unmatched, or matched to an advanced place without a first year. */
  readonly needed: Chance;
  readonly unmatched: Chance;
  readonly firstYearOnly: Chance;
  /** Dates of the week as the season's calendar has them. */
  readonly dates: readonly CalendarEvent[];
  readonly tasks: readonly SoapTask[];
};

const dateIds = ['rank-deadline', 'match-week', 'soap-programs-review', 'soap-rounds', 'match-day'];

const tasks: readonly SoapTask[] = [
  { id: 'registered', text: 'Register for the Match in time: only those registered may take part.' },
  {
    id: 'papers',
    text: 'Keep transcript, exam report and letters assigned in ERAS, some of them for other fields.',
  },
  { id: 'statement', text: 'Have a personal statement ready for a first year in medicine and in surgery.' },
  {
    id: 'letters',
    text: 'Ask one person now who would write for a first year, so that the letter is there in March.',
  },
  { id: 'free-week', text: 'Keep the days of Match week free, with a quiet place for calls.' },
  { id: 'list', text: 'Note which kinds of place you would take, and which you would rather not.' },
  { id: 'help', text: 'Ask your school who helps during that week, and how to reach them.' },
];

/** Puts the chance that it is needed beside dates and a short list, so that nobody starts from nothing on the day. */
export function soapReadiness(
  { unmatched, advancedWithoutFirstYear }: Rehearsal,
  pack: SeasonPack,
): SoapReadiness {
  const add = (x: number, y: number): number => Math.min(1, x + y);
  return {
    needed: {
      mid: add(unmatched.mid, advancedWithoutFirstYear.mid),
      low: add(unmatched.low, advancedWithoutFirstYear.low),
      high: add(unmatched.high, advancedWithoutFirstYear.high),
    },
    unmatched,
    firstYearOnly: advancedWithoutFirstYear,
    dates: pack.calendar.filter(({ id }) => dateIds.includes(id)),
    tasks: advancedWithoutFirstYear.mid > 0 || unmatched.mid > 0 ? tasks : [],
  };
}
