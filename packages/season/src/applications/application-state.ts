import type { Application, ApplicationEventKind } from '@matchwright/dossier';

/** Where an application stands, from a first intention to an end. */
export const applicationStates = [
  'planned',
  'applied',
  'signalled',
  'waitlisted',
  'invited',
  'scheduled',
  'interviewed',
  'thanked',
  'silent',
  'rejected',
  'declined',
  'withdrawn',
  'ranked',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

const stateAfter: Readonly<Record<ApplicationEventKind, ApplicationState>> = {
  applied: 'applied',
  'signalled-silver': 'signalled',
  'signalled-gold': 'signalled',
  invited: 'invited',
  waitlisted: 'waitlisted',
  scheduled: 'scheduled',
  interviewed: 'interviewed',
  thanked: 'thanked',
  declined: 'declined',
  withdrawn: 'withdrawn',
  rejected: 'rejected',
};

const closed: ReadonlySet<ApplicationState> = new Set(['rejected', 'declined', 'withdrawn']);
const waiting: ReadonlySet<ApplicationState> = new Set(['applied', 'signalled', 'waitlisted']);

/**
 * The state of an application on a day: that of its last event, `silent` once the usual date has passed without a
 * word, `ranked` when it stands on the list. Events of one day count in the order written.
 *
 * @param context - `usualBy`: day by which the program usually has invited, null where nothing is known
 */
export function applicationState(
  application: Application,
  context: { readonly today: string; readonly usualBy: string | null; readonly ranked: boolean },
): ApplicationState {
  const last = application.events.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
  if (last === undefined) return 'planned';
  const state = stateAfter[last.kind];
  if (closed.has(state)) return state;
  if (context.ranked) return 'ranked';
  if (waiting.has(state) && context.usualBy !== null && context.today > context.usualBy) return 'silent';
  return state;
}
