import type { ApplicationEventKind, Interview } from '@matchwright/dossier';
import type { Draft } from '../store/index.js';
import type { ProgramName } from './program-names.js';

/** Something heard from, or done at, one program. */
export type Noted = {
  readonly program: Pick<ProgramName, 'id' | 'specialty'>;
  readonly kind: ApplicationEventKind;
  /** ISO date. */
  readonly on: string;
};

const statusAfter: Partial<Readonly<Record<ApplicationEventKind, Interview['status']>>> = {
  invited: 'offered',
  scheduled: 'scheduled',
  interviewed: 'done',
  declined: 'declined',
  withdrawn: 'declined',
  rejected: 'cancelled',
};

/** The record of a program's interview: the one that there is, else a new one under the program's id. */
export function interviewIdOf(interviews: readonly Interview[], program: string): string {
  return interviews.find((each) => each.program === program)?.id ?? program;
}

/**
 * Writes down what was heard: on the board (a program that is not on it comes on), and in the record of the interview,
 * so that its sheet, its tasks and its comparisons are there. What is noted already is not noted twice.
 */
export function noteEvent(
  draft: Draft,
  { program, kind, on }: Noted,
  interviews: readonly Interview[],
): void {
  draft.change('applications', program.id, (stored) => {
    const record = stored ?? { id: program.id, specialty: program.specialty, events: [] };
    const isSaid = record.events.some((event) => event.kind === kind && event.on === on);
    return isSaid ? record : { ...record, events: [...record.events, { kind, on }] };
  });
  const status = statusAfter[kind];
  if (status === undefined) return;
  const begins = kind === 'invited' || kind === 'scheduled' || kind === 'interviewed';
  draft.change('interviews', interviewIdOf(interviews, program.id), (stored) => {
    if (stored === null)
      return begins ? { id: interviewIdOf(interviews, program.id), program: program.id, status } : null;
    // an interview that was held stays held, and an invitation noted late takes no day away
    const stays = stored.status === 'done' || (kind === 'invited' && stored.status === 'scheduled');
    return stays ? stored : { ...stored, status };
  });
}
