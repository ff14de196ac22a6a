import type { Plan, Profile } from '@matchwright/dossier';
import type { RecordsEffect } from '@matchwright/season';

/** Everything kept about one person: the answers, and the plan last made from them. */
export type Project = {
  readonly profile: Profile;
  /** Rises by one with each change of what the plan is made from: the profile, and the records that count in it. */
  readonly revision: number;
  readonly plan: Plan | null;
  /** Revision that `plan` was made from. */
  readonly planRevision: number;
  /** ISO instant of the last change. */
  readonly savedAt: string;
};

/** True when the plan was made from profile and records as they are now. */
export function isPlanCurrent(project: Project): boolean {
  return project.plan !== null && project.planRevision === project.revision;
}

/** A project as pages see it: with the profile that planning counts with. */
export type OpenProject = Project & {
  /**
   * The profile with what the person's rotations and letters change in it: for plans, chances and what-if, never to be
   * stored. The same object as `profile` where they change nothing.
   */
  readonly planned: Profile;
  /** What they changed, in words. */
  readonly counted: readonly RecordsEffect[];
};
