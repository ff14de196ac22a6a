import { dayText } from '@matchwright/almanac';
import type { UserFact } from '@matchwright/almanac';
import type { Letter, Profile, Records, Rotation, RotationStatus } from '@matchwright/dossier';

/** Why the profile used for planning differs from the one the person wrote. */
export type RecordsEffect = {
  readonly kind: 'rotation' | 'no-rotation' | 'letters' | 'preference' | 'red-flag';
  /** Program it is about, where it is about one. */
  readonly program?: string | undefined;
  /** For people: what changed and why. */
  readonly text: string;
};

/** The profile as planning and forecasting should see it, with what the records changed. */
export type ProfileWithRecords = { readonly profile: Profile; readonly effects: readonly RecordsEffect[] };

const settled: readonly RotationStatus[] = ['accepted', 'under-way', 'done'];
const ended: readonly RotationStatus[] = ['declined', 'refused', 'withdrawn'];

/** Points for one step of a culture rating above or below the middle of five; red flags alone take as many as this. */
const pointsPerStep = 5;
const redFlagPoints = 15;

/**
 * The profile with what has happened since: rotations accepted or done count as arranged, letters promised or uploaded
 * count, what was seen of a place moves its points for the list and the rank list, and a place whose rotation was
 * refused, declined or given up is not planned as a rotation again.
 *
 * Use it before planning and forecasting, never to be stored: the person's own profile stays as they wrote it.
 * Nothing is counted twice: letters are the larger of what the profile and what the records say.
 */
export function profileWithRecords(
  profile: Profile,
  records: Pick<Records, 'rotations' | 'letters'>,
): ProfileWithRecords {
  const effects: RecordsEffect[] = [];
  const next: Profile = {
    ...profile,
    applicant: {
      ...profile.applicant,
      letters: withLetters(profile.applicant.letters, records.letters, effects),
    },
    rotations: { ...profile.rotations, arranged: withRotations(profile, records.rotations, effects) },
    facts: [...profile.facts, ...endedFacts(profile, records.rotations, effects)],
    preferences: {
      ...profile.preferences,
      programs: withCulture(profile.preferences.programs, records.rotations, effects),
    },
  };
  return effects.length === 0 ? { profile, effects } : { profile: next, effects };
}

type Arranged = Profile['rotations']['arranged'][number];

function withRotations(
  profile: Profile,
  rotations: readonly Rotation[],
  effects: RecordsEffect[],
): Arranged[] {
  const own = rotations.flatMap((rotation): Arranged[] => {
    const { program, start, end, status } = rotation;
    if (!settled.includes(status) || start === undefined || end === undefined) return [];
    effects.push({
      kind: 'rotation',
      program,
      text: `Rotation ${words[status] ?? status}, ${dayText(start)} to ${dayText(end)}.`,
    });
    return [{ program, start, end }];
  });
  const named = new Set(own.map(({ program }) => program));
  const gone = new Set(rotations.filter(isOver).map(({ program }) => program));
  const kept = profile.rotations.arranged.filter(({ program }) => !named.has(program) && !gone.has(program));
  return [...kept, ...own];
}

const words: Readonly<Partial<Record<RotationStatus, string>>> = {
  accepted: 'accepted',
  'under-way': 'under way',
  done: 'done',
};

function isOver({ status }: Rotation): boolean {
  return ended.includes(status);
}

/** A place that said no, or that the person turned down, is closed to a further rotation unless another one stands. */
function endedFacts(profile: Profile, rotations: readonly Rotation[], effects: RecordsEffect[]): UserFact[] {
  const open = new Set(rotations.filter((rotation) => !isOver(rotation)).map(({ program }) => program));
  return rotations.filter(isOver).flatMap((rotation): UserFact[] => {
    const { program, status } = rotation;
    if (open.has(program)) return [];
    const source =
      status === 'refused' ? 'Your record: the host said no' : 'Your record: you gave this rotation up';
    effects.push({ kind: 'no-rotation', program, text: `${source}; no rotation is planned there.` });
    return [
      {
        about: program,
        name: `stance.${profile.applicant.homeSchool.class}`,
        value: 'closed',
        source,
        // after any answer about who may come in general
        readOn: rotation.decidedOn ?? '9999-12-31',
      },
    ];
  });
}

type LetterCounts = Profile['applicant']['letters'];

function withLetters(own: LetterCounts, letters: readonly Letter[], effects: RecordsEffect[]): LetterCounts {
  const counts = { ir: 0, dr: 0, other: 0 };
  for (const letter of letters) {
    if (letter.state !== 'promised' && letter.state !== 'uploaded') continue;
    if (letter.strong === 'no') continue;
    counts[letter.kind === 'ir' || letter.kind === 'dr' ? letter.kind : 'other']++;
  }
  const most = 6;
  const next = {
    ir: Math.min(most, Math.max(own.ir, counts.ir)),
    dr: Math.min(most, Math.max(own.dr, counts.dr)),
    other: Math.min(most, Math.max(own.other, counts.other)),
  };
  if (next.ir !== own.ir || next.dr !== own.dr || next.other !== own.other)
    effects.push({
      kind: 'letters',
      text: `Letters promised or uploaded: ${next.ir} IR, ${next.dr} DR, ${next.other} other.`,
    });
  return next;
}

function withCulture(
  own: Readonly<Record<string, number>>,
  rotations: readonly Rotation[],
  effects: RecordsEffect[],
): Record<string, number> {
  const next: Record<string, number> = { ...own };
  for (const rotation of rotations) {
    if (rotation.status !== 'done' && rotation.status !== 'under-way') continue;
    const points = culturePoints(rotation);
    if (points === 0) continue;
    const { program } = rotation;
    next[program] = Math.max(-50, Math.min(50, (next[program] ?? 0) + points));
    const flagged = rotation.culture.redFlags.trim() !== '';
    effects.push({
      kind: flagged ? 'red-flag' : 'preference',
      program,
      text: flagged
        ? `Red flags seen there: ${signed(points)} points, whatever else was good (rule G23).`
        : `Your ratings of the place: ${signed(points)} points.`,
    });
  }
  return next;
}

/**
 * Points from one rotation's ratings, −15 to 10: how far their mean lies from the middle, with "would I train here"
 * counted twice. Red flags take points off and never let a place gain (rule G23). 0 where nothing is rated.
 */
export function culturePoints({ culture }: Pick<Rotation, 'culture'>): number {
  const { caseMix, independence, integration, lifestyle, support, wouldTrain } = culture;
  const ratings = [caseMix, independence, integration, lifestyle, support, wouldTrain, wouldTrain].filter(
    (rating) => rating !== null,
  );
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / Math.max(1, ratings.length);
  const points = ratings.length === 0 ? 0 : Math.round((mean - 3) * pointsPerStep);
  if (culture.redFlags.trim() === '') return points;
  return Math.max(-redFlagPoints, Math.min(0, points) - pointsPerStep * 2);
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`;
}
