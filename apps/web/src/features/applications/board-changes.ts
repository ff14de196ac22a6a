import type { ApplicationEventKind, Interview, Plan } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { noteEvent, type Noted } from '../../shared/season/note-event.js';
import type { ProgramName } from '../../shared/season/program-names.js';
import { commitChange, type Draft } from '../../shared/store/index.js';

const words = m.applications;

async function doWithUndo(label: string, write: (draft: Draft) => void): Promise<boolean> {
  const done = await commitChange(label, write);
  if (done.ok && done.value !== null) offerUndo(label, done.value);
  return done.ok;
}

/** Notes one thing at one program. */
export function note(
  program: ProgramName,
  kind: ApplicationEventKind,
  on: string,
  interviews: readonly Interview[],
): Promise<boolean> {
  return doWithUndo(words.noted(program.name, words.kinds[kind]), (draft) =>
    noteEvent(draft, { program, kind, on }, interviews),
  );
}

/** Notes several things at once, as one change. */
export function noteAll(noted: readonly Noted[], interviews: readonly Interview[]): Promise<boolean> {
  return doWithUndo(words.paste.saved(noted.length), (draft) => {
    for (const each of noted) noteEvent(draft, each, interviews);
  });
}

/** Puts every program of the plan on the board; those there stay as they are. */
export function takePlan(plan: Plan): Promise<boolean> {
  return doWithUndo(words.taken, (draft) => {
    for (const { program, specialty } of plan.list)
      draft.change('applications', program, (stored) => stored ?? { id: program, specialty });
  });
}

/** Notes programs as applied to on a day, with the signal that the plan has for each. */
export function applyToAll(
  programs: readonly ProgramName[],
  plan: Plan | null,
  on: string,
): Promise<boolean> {
  const modes = new Map((plan?.list ?? []).map(({ program, mode }) => [program, mode]));
  return doWithUndo(words.appliedAll, (draft) => {
    for (const program of programs) {
      const mode = modes.get(program.id) ?? 'apply';
      noteEvent(draft, { program, kind: 'applied', on }, []);
      if (mode.endsWith('gold')) noteEvent(draft, { program, kind: 'signalled-gold', on }, []);
      if (mode.endsWith('silver')) noteEvent(draft, { program, kind: 'signalled-silver', on }, []);
    }
  });
}

/** Gives an event another day. */
export function changeDay(id: string, place: number, on: string): Promise<boolean> {
  return doWithUndo(words.changedDay, (draft) =>
    draft.update('applications', id, (stored) => ({
      ...stored,
      events: stored.events.map((event, i) => (i === place ? { ...event, on } : event)),
    })),
  );
}

/** Takes an event away. */
export function removeEvent(id: string, place: number): Promise<boolean> {
  return doWithUndo(words.removedEvent, (draft) =>
    draft.update('applications', id, (stored) => ({ ...stored, events: stored.events.toSpliced(place, 1) })),
  );
}

/** Takes an application off the board. */
export function removeApplication(id: string): Promise<boolean> {
  return doWithUndo(words.removed, (draft) => draft.remove('applications', id));
}
