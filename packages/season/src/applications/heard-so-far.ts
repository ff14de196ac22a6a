import type { ApplicationEventKind, Mode, Rotation } from '@matchwright/dossier';
import type { Told } from './with-interviews.js';

/** Something that a forecast can learn from, at one program. */
export type Heard = {
  readonly program: string;
  readonly kind: 'invited' | 'waitlisted' | 'interviewed' | 'declined' | 'rejected' | 'withdrawn';
  readonly mode: Mode;
  readonly on: string;
};

/** Where one applied and how, and what has been heard, oldest first. */
export type HeardSoFar = {
  readonly applied: readonly { readonly program: string; readonly mode: Mode }[];
  readonly events: readonly Heard[];
};

const heardAs: Partial<Readonly<Record<ApplicationEventKind, Heard['kind']>>> = {
  invited: 'invited',
  // somebody who has a day was invited, whether or not that was written down
  scheduled: 'invited',
  interviewed: 'interviewed',
  waitlisted: 'waitlisted',
  declined: 'declined',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/**
 * What the board says of the season, in the forecast's terms: the way of applying from signals and rotations done
 * there, and each invitation once. Programs only planned are left out; silence is left to the dates.
 *
 * @param today - events dated later are not known yet
 */
export function heardSoFar(
  applications: readonly Told[],
  rotations: readonly Rotation[],
  today: string,
): HeardSoFar {
  const rotated = new Set(
    rotations
      .filter(({ status, specialty }) => status === 'done' && specialty !== 'other')
      .map(({ program }) => program),
  );
  const known = applications
    .map((each) => ({ ...each, events: each.events.filter(({ on }) => on <= today) }))
    .filter(({ events }) => events.length > 0);
  return {
    applied: known.map((each) => ({ program: each.id, mode: modeOf(each, rotated.has(each.id)) })),
    events: known
      .flatMap((each) => eventsOf(each, modeOf(each, rotated.has(each.id))))
      .toSorted((a, b) => a.on.localeCompare(b.on) || a.program.localeCompare(b.program)),
  };
}

function eventsOf({ id, events }: Told, mode: Mode): readonly Heard[] {
  const heard: Heard[] = [];
  for (const { kind: written, on } of events.toSorted((a, b) => a.on.localeCompare(b.on))) {
    const kind = heardAs[written];
    const isSaid = kind === 'invited' && heard.some((before) => before.kind === 'invited');
    if (kind !== undefined && !isSaid) heard.push({ program: id, kind, mode, on });
  }
  return heard;
}

function modeOf({ events }: Told, rotated: boolean): Mode {
  const kinds = new Set(events.map(({ kind }) => kind));
  if (kinds.has('signalled-gold')) return rotated ? 'rotation-gold' : 'gold';
  if (kinds.has('signalled-silver')) return rotated ? 'rotation-silver' : 'silver';
  return rotated ? 'rotation' : 'apply';
}
