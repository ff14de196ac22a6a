import { distanceMiles, type Host, type Program } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';

/** What ties a person to a program or its place, strongest first. */
export type ConnectionKind = 'program' | 'agreement' | 'state' | 'near' | 'none';

export type HostConnection = {
  readonly kind: ConnectionKind;
  /** Miles from home; null where home is not known. */
  readonly miles: number | null;
  /** For people. */
  readonly text: string;
};

/** Order of connections, for ranking: 0 is none. */
export const connectionRank: Readonly<Record<ConnectionKind, number>> = {
  program: 4,
  agreement: 3,
  state: 2,
  near: 1,
  none: 0,
};

/** Miles from home up to which a place counts as near. */
const nearMiles = 100;

/** A person's strongest connection with a program: a mentor or research there, their school's agreement, the state, home. */
export function hostConnection(program: Program, host: Host | null, profile: Profile): HostConnection {
  const { ties, home, homeSchool } = profile.applicant;
  const miles =
    home?.latitude === undefined || home.longitude === undefined
      ? null
      : Math.round(distanceMiles({ latitude: home.latitude, longitude: home.longitude }, program));
  const is = (kind: ConnectionKind, text: string): HostConnection => ({ kind, miles, text });
  if (ties.programs.includes(program.id)) return is('program', 'You named a personal connection there.');
  if (host !== null && hasAgreement(host, homeSchool.affiliatedHosts))
    return is('agreement', 'Your school has an agreement with this host.');
  if (ties.states.some((state) => state === program.state))
    return is('state', `You have ties to ${program.state}.`);
  if (miles !== null && miles <= nearMiles) return is('near', `${miles} miles from home.`);
  return is(
    'none',
    miles === null ? 'No connection that you named.' : `No connection; ${miles} miles from home.`,
  );
}

function hasAgreement({ id, partOf, institution }: Host, names: readonly string[]): boolean {
  const wanted = [id, partOf, institution.toLowerCase()];
  return names.some((name) => wanted.includes(name.trim().toLowerCase()));
}
