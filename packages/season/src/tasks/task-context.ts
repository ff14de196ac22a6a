import type { CalendarEvent, Host, RotationGuide, Rule, SeasonPack } from '@matchwright/almanac';
import type { Plan, Profile, Records, Task } from '@matchwright/dossier';
import { citations, type ActiveRules } from '../active-rules.js';

/** The part of a person's records that tasks are made from. */
export type TaskRecords = Pick<
  Records,
  'rotations' | 'caseNotes' | 'letters' | 'people' | 'applications' | 'interviews' | 'rankLists' | 'tasks'
>;

/** What the season's tasks are made from. */
export type SeasonInput = {
  readonly pack: SeasonPack;
  readonly profile: Profile;
  readonly plan: Pick<Plan, 'list' | 'signals' | 'rotations' | 'letters'>;
  readonly rules: readonly Rule[];
  /**
   * Hosts as the person sees them (`overlay(almanac, profile.facts)`), for what each asks from visiting students; without
   * them the tasks say to ask.
   */
  readonly hosts?: readonly Host[] | undefined;
  /** What the person keeps: rotations, letters, people, interviews, own tasks and marks. They go before the plan. */
  readonly records?: TaskRecords | undefined;
  /** Names of programs for tasks of records; without one the id is shown. */
  readonly nameOf?: ((program: string) => string) | undefined;
  /** How long hosts take and papers need; without it no task waits for an answer. */
  readonly guide?: Pick<RotationGuide, 'offerTiming' | 'documents'> | undefined;
  /** ISO date; tasks over before it are left out. Without it the whole season is given. */
  readonly today?: string | undefined;
};

/** A program's name in words for people. */
export function programName({ nameOf, plan }: TaskContext, program: string): string {
  return nameOf?.(program) ?? plan.list.find((item) => item.program === program)?.name ?? program;
}

/** Parts joined to an id that a mark can carry too: at most 80 of the letters that ids are made of. */
export function taskId(...parts: readonly string[]): string {
  const id = parts.join('-').replaceAll(/[^\w.:-]+/g, '-');
  return id.length <= longestId ? id : `${id.slice(0, longestId - 9)}-${hashOf(id)}`;
}

const longestId = 80;

/** FNV-1a in eight hexadecimal digits: long ids stay apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The input with its rules sorted out, as the makers of tasks take it. */
export type TaskContext = Omit<SeasonInput, 'rules' | 'today'> & { readonly rules: ActiveRules };

/** A task that a rule alone gives reason for: there when the rule is in force, gone when it is off. */
export function underRule(
  { rules }: TaskContext,
  name: string,
  make: (cited: string[]) => Omit<Task, 'rules'>,
): Task[] {
  if (!rules.has(name)) return [];
  const cited = citations(rules, name);
  return [{ ...make(cited), rules: cited }];
}

/** When and whence: the part of a task that an event of the calendar decides. */
export function datedBy(event: CalendarEvent): Pick<Task, 'date' | 'time' | 'zone' | 'projected' | 'source'> {
  return {
    date: event.date,
    ...(event.time === undefined || event.zone === undefined ? {} : { time: event.time, zone: event.zone }),
    projected: event.projected,
    source: event.source.title,
  };
}
