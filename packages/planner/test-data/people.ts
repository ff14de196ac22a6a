import { readFileSync } from 'node:fs';
import { loadRotationGuide, rotationGuideFiles, type RotationGuide } from '@matchwright/almanac';
import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';

/** The shipped guide to rotations. */
export function shippedGuide(): RotationGuide {
  const data = new URL('../../../data/', import.meta.url);
  const files = rotationGuideFiles.map((name) => [name, readFileSync(new URL(name, data), 'utf8')] as const);
  const loaded = loadRotationGuide(Object.fromEntries(files));
  if (!loaded.ok) throw new RangeError(`the shipped guide does not load: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
}

/** Synthetic: a US citizen trained abroad at a school outside VSLO; parts can be replaced. */
export function usImg(parts: Partial<ProfileInput> = {}): Profile {
  return profileSchema.parse({
    label: 'Synthetic: US-IMG, not a real person',
    season: 2028,
    applicant: {
      kind: 'us-img',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'international', vslo: false },
      step2ck: 248,
      ties: { states: ['PA'] },
      home: { state: 'PA' },
    },
    goal: 'ir-first',
    ...parts,
  });
}

/** Synthetic: a senior of an LCME school in VSLO. */
export function lcmeSenior(): Profile {
  return usImg({
    label: 'Synthetic: MD senior, not a real person',
    applicant: {
      kind: 'md-senior',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'lcme', vslo: true },
      step2ck: 255,
    },
  });
}
