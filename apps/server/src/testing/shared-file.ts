import { readFile } from 'node:fs/promises';
import { noRecords, readProfile, type Plan, type Profile, type Records } from '@matchwright/dossier';
import { writeProject } from '@matchwright/exchange';
import { makePlan } from '@matchwright/planner';
import { loadPacks } from '@matchwright/shipped';

const examples = new URL('../../../../examples/', import.meta.url);
const packs = await loadPacks();

/** A synthetic person of `examples/` by file name. */
export async function exampleProfile(name: string): Promise<Profile> {
  const text = await readFile(new URL(`${name}.yaml`, examples), 'utf8');
  const profile = readProfile(text, name, packs.almanac);
  if (!profile.ok) throw new Error(`examples/${name}.yaml cannot be read`);
  return profile.value;
}

/** The plan that the app would have made for a person. */
export function planFor(profile: Profile): Plan {
  const { almanac, odds, played } = packs;
  return makePlan({ almanac, odds, pack: played ?? undefined, profile, boundIterations: 1 });
}

/** A file as the app shares it. */
export function sharedFile(
  profile: Profile,
  shared: {
    readonly plan?: Plan;
    readonly records?: Partial<Records>;
    readonly leftOut?: readonly string[];
  } = {},
): string {
  return writeProject({
    savedAt: '2026-11-28T12:00:00Z',
    app: 'test',
    leftOut: [...(shared.leftOut ?? [])],
    profile,
    plan: shared.plan ?? null,
    records: { ...noRecords(), ...shared.records },
  });
}
