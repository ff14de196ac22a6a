import {
  dayText,
  distanceMiles,
  type Host,
  hostEligibility,
  type Source,
  startMonthsFor,
} from '@matchwright/almanac';
import { rotatorOf } from '@matchwright/dossier';
import { applyByDate } from '@matchwright/season';
import { cite, ruleNumber } from '../rules-in-force.js';
import { letterReadyOn } from './letter-ready.js';
import type { ScheduledStay, ScheduleSetting } from './schedule-setting.js';

/** Kinds of fault in a schedule. */
export type ScheduleFaultCode =
  | 'dates-backwards'
  | 'home-weeks'
  | 'overlap'
  | 'journey'
  | 'host-closed'
  | 'host-months'
  | 'host-blocks'
  | 'host-length'
  | 'apply-by-passed'
  | 'outside-window'
  | 'letter-late'
  | 'no-letter-in-time'
  | 'too-many-ir'
  | 'too-many';

/** One thing that does not fit. */
export type ScheduleFault = {
  readonly code: ScheduleFaultCode;
  /** Broken: it cannot be done so. Advice: it can, at a price that the text names. */
  readonly severity: 'broken' | 'advice';
  /** Ids of the stays it is about; empty for the schedule as a whole. */
  readonly stays: readonly string[];
  /** For people, one sentence. */
  readonly text: string;
  readonly rules: readonly string[];
  readonly source?: Source | undefined;
};

const dayMs = 86_400_000;

/** Whole days from one ISO date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** All that does not fit in a schedule: each stay for itself, neighbours, and the whole. */
export function scheduleFaults(stays: readonly ScheduledStay[], setting: ScheduleSetting): ScheduleFault[] {
  const inOrder = stays.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  return [
    ...inOrder.flatMap((stay) => stayFaults(stay, setting)),
    ...inOrder.flatMap((stay, i) =>
      inOrder.slice(i + 1).flatMap((next) => overlapFault(stay, next, setting)),
    ),
    ...inOrder.flatMap((stay, i) => journeyFault(stay, inOrder[i + 1], setting)),
    ...wholeFaults(inOrder, setting),
  ];
}

/** What does not fit about one stay, whatever the others are. */
export function stayFaults(stay: ScheduledStay, setting: ScheduleSetting): ScheduleFault[] {
  if (stay.end < stay.start)
    return [fault('dates-backwards', 'broken', [stay], 'The last day is before the first.')];
  return [...homeFaults(stay, setting), ...hostFaults(stay, setting), ...windowFaults(stay, setting)];
}

function fault(
  code: ScheduleFaultCode,
  severity: ScheduleFault['severity'],
  stays: readonly ScheduledStay[],
  text: string,
  rules: readonly string[] = [],
  source?: Source,
): ScheduleFault {
  return {
    code,
    severity,
    stays: stays.map(({ id }) => id),
    text,
    rules,
    ...(source === undefined ? {} : { source }),
  };
}

function nameOf({ program }: ScheduledStay, { programs }: ScheduleSetting): string {
  return programs.get(program)?.institution ?? program;
}

function homeFaults(stay: ScheduledStay, { profile, rules }: ScheduleSetting): ScheduleFault[] {
  return profile.rotations.unavailable
    .filter((taken) => taken.start <= stay.end && taken.end >= stay.start)
    .map(({ start, end, why }) =>
      fault(
        'home-weeks',
        'broken',
        [stay],
        `Meets your own weeks from ${dayText(start)} to ${dayText(end)}${why === undefined ? '' : ` (${why})`}.`,
        cite(rules, 'home-weeks'),
      ),
    );
}

function hostFaults(stay: ScheduledStay, setting: ScheduleSetting): ScheduleFault[] {
  const host = setting.hostOf.get(stay.program);
  if (host === undefined) return [];
  return [
    ...closedFault(stay, host, setting),
    ...monthFault(stay, host, setting),
    ...blockFault(stay, host),
    ...lengthFault(stay, host),
    ...deadlineFault(stay, host, setting),
  ];
}

function closedFault(stay: ScheduledStay, host: Host, { profile, rules }: ScheduleSetting): ScheduleFault[] {
  // a host that has agreed has answered the question itself
  if (stay.fixed) return [];
  const { verdict, reasons } = hostEligibility(host, rotatorOf(profile));
  if (verdict !== 'closed') return [];
  const why = reasons.find(({ effect }) => effect === 'closed');
  const text = why?.text ?? 'It does not take students of your class of school.';
  return [fault('host-closed', 'broken', [stay], text, cite(rules, 'host-policy'), why?.source)];
}

function monthFault(stay: ScheduledStay, host: Host, { profile }: ScheduleSetting): ScheduleFault[] {
  const months = startMonthsFor(host, rotatorOf(profile));
  const month = Number(stay.start.slice(5, 7));
  if (months === undefined || months.includes(month)) return [];
  const source = host.startMonths?.state === 'known' ? host.startMonths.source : undefined;
  return [
    fault(
      'host-months',
      'broken',
      [stay],
      `Visitors start there in months ${months.join(', ')} only.`,
      [],
      source,
    ),
  ];
}

function blockFault(stay: ScheduledStay, host: Host): ScheduleFault[] {
  const starts = host.blockStarts;
  if (starts?.state !== 'known' || starts.value.includes(stay.start)) return [];
  const next = starts.value.find((start) => start > stay.start);
  const hint = next === undefined ? '' : ` The next one starts on ${next}.`;
  return [
    fault(
      'host-blocks',
      'broken',
      [stay],
      `The host’s blocks start on other days.${hint}`,
      [],
      starts.source,
    ),
  ];
}

function lengthFault(stay: ScheduledStay, host: Host): ScheduleFault[] {
  if (host.maxWeeks.state !== 'known') return [];
  const weeks = Math.ceil((daysBetween(stay.start, stay.end) + 1) / 7);
  const { value, source } = host.maxWeeks;
  if (weeks <= value) return [];
  return [
    fault('host-length', 'broken', [stay], `${weeks} weeks; the host gives at most ${value}.`, [], source),
  ];
}

function deadlineFault(stay: ScheduledStay, host: Host, { today, rules }: ScheduleSetting): ScheduleFault[] {
  if (today === undefined || stay.fixed || stay.applied === true) return [];
  const stated = host.leadWeeks.state === 'known' ? Math.ceil(host.leadWeeks.value) : undefined;
  const lead = stated ?? ruleNumber(rules, 'host-lead-weeks', 'weeks');
  if (lead === undefined) return [];
  const by = applyByDate(stay, lead);
  if (by >= today) return [];
  return stated === undefined
    ? [
        fault(
          'apply-by-passed',
          'advice',
          [stay],
          `Usually one applies by ${dayText(by)}; this host states no last day: ask whether a place is left.`,
          cite(rules, 'host-lead-weeks'),
        ),
      ]
    : [fault('apply-by-passed', 'broken', [stay], `The last day to apply was ${dayText(by)}.`)];
}

function windowFaults(stay: ScheduledStay, setting: ScheduleSetting): ScheduleFault[] {
  const { rules, pack } = setting;
  const first = ruleNumber(rules, 'rotation-window', 'firstMonth');
  const last = ruleNumber(rules, 'rotation-window', 'lastMonth');
  const middle = new Date((Date.parse(stay.start) + Date.parse(stay.end)) / 2).getUTCMonth() + 1;
  const outside = first !== undefined && last !== undefined && (middle < first || middle > last);
  const review = pack.calendar.find(({ id }) => id === 'programs-review')?.date;
  const ready = letterReadyOn(stay, setting);
  return [
    ...(outside
      ? [
          fault(
            'outside-window',
            'advice',
            [stay],
            'Outside June to September, when a rotation gives most.',
            cite(rules, 'rotation-window'),
          ),
        ]
      : []),
    ...(review !== undefined && ready > review
      ? [
          fault(
            'letter-late',
            'advice',
            [stay],
            `A letter asked for at half-time comes about ${dayText(ready)}, after programs start to read (${dayText(review)}).`,
            cite(rules, 'letter-lead-weeks'),
          ),
        ]
      : []),
  ];
}

function overlapFault(a: ScheduledStay, b: ScheduledStay, setting: ScheduleSetting): ScheduleFault[] {
  if (b.start > a.end || a.start > b.end) return [];
  const text = `${nameOf(a, setting)} and ${nameOf(b, setting)} overlap from ${dayText(b.start)}.`;
  return [fault('overlap', 'broken', [a, b], text)];
}

/** Miles that cannot be left behind in one weekend without a word about it. */
const acrossTheCountry = 1500;

function journeyFault(
  a: ScheduledStay,
  b: ScheduledStay | undefined,
  { programs, farMiles }: ScheduleSetting,
): ScheduleFault[] {
  const [from, to] = [programs.get(a.program), b === undefined ? undefined : programs.get(b.program)];
  if (b === undefined || from === undefined || to === undefined || b.start <= a.end) return [];
  const free = daysBetween(a.end, b.start) - 1;
  const miles = Math.round(distanceMiles(from, to));
  const words = `${miles} miles from ${from.city} to ${to.city} with ${free} free day${free === 1 ? '' : 's'} between`;
  if (miles >= farMiles && free < 1) return [fault('journey', 'broken', [a, b], `${words}.`)];
  if (miles >= acrossTheCountry && free <= 2)
    return [fault('journey', 'advice', [a, b], `${words}: book the flight early.`)];
  return [];
}

function wholeFaults(stays: readonly ScheduledStay[], setting: ScheduleSetting): ScheduleFault[] {
  const { profile, rules } = setting;
  const ir = stays.filter(({ specialty }) => specialty === 'IR');
  const cap = ruleNumber(rules, 'ir-rotation-cap', 'max');
  return [
    ...letterInTime(stays, ir, setting),
    ...(ir.length > profile.limits.irRotations
      ? [
          fault(
            'too-many-ir',
            'broken',
            ir,
            `${ir.length} IR rotations; your limit is ${profile.limits.irRotations}.`,
          ),
        ]
      : cap !== undefined && ir.length > cap
        ? [
            fault(
              'too-many-ir',
              'advice',
              ir,
              `${ir.length} IR rotations: beyond ${cap} the gain shrinks.`,
              cite(rules, 'ir-rotation-cap'),
            ),
          ]
        : []),
    ...(stays.length > profile.limits.rotations
      ? [
          fault(
            'too-many',
            'broken',
            stays,
            `${stays.length} rotations; your limit is ${profile.limits.rotations}.`,
          ),
        ]
      : []),
  ];
}

/** Rule G8: at least one IR rotation whose letter can be there when programs start to read. */
function letterInTime(
  stays: readonly ScheduledStay[],
  ir: readonly ScheduledStay[],
  setting: ScheduleSetting,
): ScheduleFault[] {
  const { rules, pack, profile } = setting;
  const least = ruleNumber(rules, 'rotation-before-eras', 'min');
  const opens = pack.calendar.find(({ id }) => id === 'eras-apply-from')?.date;
  if (least === undefined || opens === undefined || stays.length === 0) return [];
  const wanted = profile.goal === 'ir-first' ? ir : stays;
  const early = wanted.filter(({ end }) => end < opens);
  if (early.length >= least) return [];
  const which = profile.goal === 'ir-first' ? 'interventional rotation' : 'rotation';
  return [
    fault(
      'no-letter-in-time',
      'advice',
      [],
      `No ${which} ends before applications open on ${dayText(opens)}, early enough for its letter.`,
      cite(rules, 'rotation-before-eras'),
    ),
  ];
}
