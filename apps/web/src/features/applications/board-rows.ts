import type { Application, ApplicationEventKind, RankList } from '@matchwright/dossier';
import type { InvitationTiming, UsualDate } from '@matchwright/market';
import { applicationState, type ApplicationState } from '@matchwright/season';
import type { ProgramName, ProgramNames } from '../../shared/season/program-names.js';

/** One application as the board shows it. */
export type BoardRow = {
  readonly application: Application;
  readonly program: ProgramName;
  readonly state: ApplicationState;
  /** Day of the last event; null where nothing has happened. */
  readonly since: string | null;
  readonly usual: UsualDate | null;
};

/** The board's rows by name; a program stands as ranked when one of its tracks is on the primary list. */
export function boardRows(
  applications: readonly Application[],
  lists: readonly RankList[],
  known: { readonly names: ProgramNames; readonly timing: InvitationTiming; readonly today: string },
): readonly BoardRow[] {
  const ranked = new Set(lists.flatMap(({ entries }) => entries.map(({ track }) => track)));
  return applications
    .map((application): BoardRow => {
      const { id, specialty, events } = application;
      const program = known.names.get(id) ?? unknownProgram(id, specialty);
      const usual = known.timing.dateOf(id);
      return {
        application,
        program,
        usual,
        state: applicationState(application, {
          today: known.today,
          usualBy: usual?.by ?? null,
          ranked: program.codes.some((code) => ranked.has(code)),
        }),
        since: events
          .map(({ on }) => on)
          .reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null),
      };
    })
    .toSorted(
      (a, b) =>
        a.program.name.localeCompare(b.program.name) || a.application.id.localeCompare(b.application.id),
    );
}

/** A program that has left the program list since: it keeps its id as name. */
function unknownProgram(id: string, specialty: Application['specialty']): ProgramName {
  return { id, name: id, specialty, city: '', state: '', website: undefined, codes: [id] };
}

/** What is likely to be noted next, the first as the one tap. */
export const nextKinds: Readonly<Record<ApplicationState, readonly ApplicationEventKind[]>> = {
  planned: ['applied'],
  applied: ['invited', 'rejected'],
  signalled: ['invited', 'rejected'],
  waitlisted: ['invited', 'rejected'],
  silent: ['invited', 'rejected'],
  invited: ['scheduled', 'declined'],
  scheduled: ['interviewed', 'declined'],
  interviewed: ['thanked'],
  thanked: [],
  ranked: [],
  rejected: [],
  declined: [],
  withdrawn: [],
};

/** Single keys on a program's name. */
export const kindOfKey: Readonly<Record<string, ApplicationEventKind>> = {
  a: 'applied',
  i: 'invited',
  s: 'scheduled',
  d: 'interviewed',
  t: 'thanked',
  w: 'waitlisted',
  r: 'rejected',
  x: 'declined',
};

/** True while a word from the program is awaited. */
export function isWaiting(state: ApplicationState): boolean {
  return state === 'applied' || state === 'signalled' || state === 'waitlisted' || state === 'silent';
}
