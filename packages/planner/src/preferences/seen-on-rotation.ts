import type { Rotation } from '@matchwright/dossier';
import { culturePoints } from '@matchwright/season';
import type { DefaultCriterion } from './default-criteria.js';

/**
 * What was seen of a place in weeks there, beside what was seen of it in a day. It is no criterion of the study behind the
 * others; its weight, near the top of theirs, is ours, and the person's to change.
 */
export const rotationCriterion: DefaultCriterion = {
  id: 'rotation',
  name: 'What you saw when you rotated there',
  weight: 4,
};

const middle = 3;
const pointsPerStep = 5;

/**
 * Ratings of the places that the person rotated at, by program, 1–5 with red flags at the bottom; the same that moves the
 * plan's points (`culturePoints`). Rotations without a rating, or not yet begun, say nothing.
 */
export function seenOnRotations(rotations: readonly Rotation[]): ReadonlyMap<string, number> {
  return new Map(
    rotations.filter(isRated).map((rotation) => {
      const rating = middle + culturePoints(rotation) / pointsPerStep;
      return [rotation.program, Math.max(1, Math.min(5, rating))];
    }),
  );
}

function isRated({ status, culture }: Rotation): boolean {
  if (status !== 'done' && status !== 'under-way') return false;
  const { caseMix, independence, integration, lifestyle, support, wouldTrain } = culture;
  const ratings = [caseMix, independence, integration, lifestyle, support, wouldTrain];
  return culture.redFlags.trim() !== '' || ratings.some((rating) => rating !== null);
}
