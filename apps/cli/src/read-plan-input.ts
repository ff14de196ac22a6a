import { fail, ok, type Almanac, type Result, type RotationGuide } from '@matchwright/almanac';
import { readProfile, type Profile, type Records } from '@matchwright/dossier';
import { readProject } from '@matchwright/exchange';
import type { PlanInput as EngineInput } from '@matchwright/planner';
import { profileWithRecords } from '@matchwright/season';
import { readInput, type Input } from './read-input.js';
import type { Terminal } from './terminal.js';

/** A profile, and what its person keeps besides it; null where the input is a profile alone. */
export type PlanInput = { readonly profile: Profile; readonly records: Records | null };

/**
 * Reads what `plan` is made from: a profile, or a project file of the app, which holds the person's rotations, letters,
 * people and interviews too.
 */
export async function readPlanInput(
  path: string,
  almanac: Almanac,
  terminal: Terminal,
): Promise<Result<PlanInput>> {
  const input = await readInput(path, terminal);
  return input.ok ? planInputOf(input.value, almanac) : input;
}

/** The same of a text that is read already. */
export function planInputOf({ text, name }: Input, almanac: Almanac): Result<PlanInput> {
  if (!isProject(text)) {
    const profile = readProfile(text, name, almanac);
    return profile.ok ? ok({ profile: profile.value, records: null }) : profile;
  }
  const project = readProject(text);
  if (!project.ok)
    return fail(project.error.map((issue) => ({ ...issue, where: `${name}: ${issue.where}` })));
  const { profile, records } = project.value;
  if (profile === null)
    return fail([
      { code: 'no-profile', where: name, found: 'a project file without answers', expected: 'a profile' },
    ]);
  // the same check against the packs as any profile gets
  const checked = readProfile(JSON.stringify(profile), name, almanac);
  return checked.ok ? ok({ profile: checked.value, records }) : checked;
}

/** What the engine is given: with records, the profile with what they change in it, and the dates they hold. */
export function countingRecords(
  { profile, records }: PlanInput,
  guide: RotationGuide | undefined,
): Pick<EngineInput, 'profile' | 'counted' | 'records' | 'guide'> {
  if (records === null) return { profile };
  const { profile: planned, effects } = profileWithRecords(profile, records);
  return { profile: planned, counted: effects, records, guide };
}

/** True for the start of a project file; a profile never begins so. */
export function isProject(text: string): boolean {
  return /^\s*\{\s*"schema"\s*:\s*"matchwright\.project\//.test(text.slice(0, 400));
}
