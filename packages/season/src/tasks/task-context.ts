import type { CalendarEvent, Host, Rule, SeasonPack } from '@matchwright/almanac';
import type { Plan, Profile, Task } from '@matchwright/dossier';
import { citations, type ActiveRules } from '../active-rules.js';

/** What the season's tasks are made from. */
export type SeasonInput = {
  readonly pack: SeasonPack;
  readonly profile: Profile;
  readonly plan: Pick<Plan, 'list' | 'signals' | 'rotations' | 'letters'>;
  readonly rules: readonly Rule[];
  /** Hosts of the packs, for what each asks from visiting students; without them the tasks say to ask. */
  readonly hosts?: readonly Host[] | undefined;
  /** ISO date; tasks over before it are left out. Without it the whole season is given. */
  readonly today?: string | undefined;
};

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
