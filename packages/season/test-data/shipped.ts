import { readFileSync } from 'node:fs';
import { almanacFiles, loadAlmanac, type Almanac, type SeasonPack } from '@matchwright/almanac';
import { profileSchema, type Profile, type ProfileInput } from '@matchwright/dossier';

/** The shipped packs, read as the build reads them. */
export function shippedAlmanac(): Almanac {
  const data = new URL('../../../data/', import.meta.url);
  const files = almanacFiles.map((name) => [name, readFileSync(new URL(name, data), 'utf8')] as const);
  const loaded = loadAlmanac(Object.fromEntries(files));
  if (!loaded.ok) throw new RangeError(`the shipped packs do not load: ${JSON.stringify(loaded.error)}`);
  return loaded.value;
}

/** The shipped pack of one season. */
export function shippedSeason(almanac: Almanac, season: number): SeasonPack {
  const pack = almanac.seasons.find((candidate) => candidate.season === season);
  if (pack === undefined) throw new RangeError(`season ${season} is not shipped`);
  return pack;
}

/** A synthetic person: a US citizen who trains abroad, IR first; parts can be replaced. */
export function syntheticPerson(parts: Partial<ProfileInput> = {}): Profile {
  return profileSchema.parse({
    label: 'synthetic person',
    applicant: {
      kind: 'us-img',
      citizenship: 'us',
      graduationYear: 2028,
      homeSchool: { class: 'international' },
    },
    goal: 'ir-first',
    ...parts,
  });
}
