import type { Fact, Source } from './fact.js';
import type { Host, HostExam } from './host.js';
import type { Rotator } from './rotator.js';

/** Something a host asks of the student rather than of the school, and whether this person meets it. */
export type HostCondition = {
  readonly text: string;
  readonly field: 'student' | 'finalYearOnly' | 'coreClerkships' | 'exam' | 'startMonths' | 'maxWeeks';
  /** Null where the person has not said: to be checked by them, never taken for a no. */
  readonly met: boolean | null;
  /** What to ask the host, where only the host can say. */
  readonly question?: string | undefined;
  readonly source?: Source | undefined;
  readonly pageYear?: number | undefined;
};

const monthNames = 'January February March April May June July August September October November December';

/**
 * What a host asks of the student: enrolled, in the final year, core clerkships done, exams passed, and in which months
 * it takes visitors. Only what is reported is told; parts of the person that are left out are not judged.
 */
export function hostConditions(host: Host, rotator: Rotator): HostCondition[] {
  return [
    ...enrolled(host, rotator),
    ...finalYear(host, rotator),
    ...cores(host, rotator),
    ...exam(host, rotator),
    ...months(host, rotator),
    ...longest(host),
  ];
}

/** Months in which this person may start at a host; undefined where none are reported for their class of school. */
export function startMonthsFor(
  host: Host,
  rotator: Pick<Rotator, 'homeSchoolClass'>,
): readonly number[] | undefined {
  const fact = host.startMonths;
  if (fact?.state !== 'known') return undefined;
  const about = host.startMonthsClasses;
  return about === undefined || about.includes(rotator.homeSchoolClass) ? fact.value : undefined;
}

function evidence(fact: Fact<unknown>): Pick<HostCondition, 'source' | 'pageYear'> {
  return fact.state === 'known' ? { source: fact.source, pageYear: fact.source.pageYear } : {};
}

/** Years in which the person is no student any more, told only where no final-year rule already says it. */
function enrolled(host: Host, { graduated }: Rotator): HostCondition[] {
  if (graduated === undefined || graduated === 'no') return [];
  if (host.finalYearOnly?.state === 'known' && host.finalYearOnly.value) return [];
  return [
    {
      text: 'Its page is about students; you will have graduated by then.',
      field: 'student',
      met: null,
      question: 'Do you take graduates for a hands-on rotation?',
    },
  ];
}

function finalYear(host: Host, { finalYear: own, graduated }: Rotator): HostCondition[] {
  const fact = host.finalYearOnly;
  if (fact?.state !== 'known' || !fact.value) return [];
  if (graduated === 'about-then')
    return [
      {
        text: 'It takes final-year students only; you graduate about then.',
        field: 'finalYearOnly',
        met: null,
        question: 'I graduate in the year of the rotation: may I still come?',
        ...evidence(fact),
      },
    ];
  const met = graduated === 'yes' ? false : (own ?? null);
  const why =
    graduated === 'yes' ? '; you have graduated' : met === false ? '; you are not in yours then' : '';
  return [
    { text: `It takes final-year students only${why}.`, field: 'finalYearOnly', met, ...evidence(fact) },
  ];
}

function cores(host: Host, { coreClerkshipsDone }: Rotator): HostCondition[] {
  const fact = host.coreClerkships;
  if (fact?.state !== 'known' || !fact.value) return [];
  const met = coreClerkshipsDone ?? null;
  const text = 'Core clerkships must be done before the rotation.';
  return [{ text, field: 'coreClerkships', met, ...evidence(fact) }];
}

const examWords: Readonly<Record<HostExam, string>> = {
  step1: 'Step 1 (or COMLEX Level 1) must be passed',
  'step1-or-ifom': 'Step 1 or the IFOM exam must be passed',
  step2: 'Step 2 CK must be passed',
};

function exam(host: Host, rotator: Rotator): HostCondition[] {
  const fact = host.exam;
  if (fact?.state !== 'known') return [];
  const passed = fact.value === 'step2' ? rotator.step2 : rotator.step1;
  // another exam may stand in, so a missing Step 1 is no refusal there
  const met =
    passed === undefined || passed === null
      ? null
      : passed || (fact.value === 'step1-or-ifom' ? null : false);
  const own = met === false ? '; yours is not' : '';
  return [{ text: `${examWords[fact.value]}${own}.`, field: 'exam', met, ...evidence(fact) }];
}

function months(host: Host, rotator: Rotator): HostCondition[] {
  const open = startMonthsFor(host, rotator);
  if (open === undefined || host.startMonths === undefined || open.length === 12) return [];
  const names = monthNames.split(' ').filter((_, i) => open.includes(i + 1));
  const text = `Visitors of your class of school start in ${names.join(', ')}.`;
  return [{ text, field: 'startMonths', met: null, ...evidence(host.startMonths) }];
}

function longest(host: Host): HostCondition[] {
  if (host.maxWeeks.state !== 'known' || host.maxWeeks.value >= 8) return [];
  const text = `At most ${host.maxWeeks.value} weeks.`;
  return [{ text, field: 'maxWeeks', met: null, ...evidence(host.maxWeeks) }];
}
