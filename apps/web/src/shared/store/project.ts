import type { Plan, Profile } from '@matchwright/dossier';

/** Everything kept about one person: the answers, and the plan last made from them. */
export type Project = {
  readonly profile: Profile;
  /** Rises by one with each change of the profile. */
  readonly revision: number;
  readonly plan: Plan | null;
  /** Revision of the profile that `plan` was made from. */
  readonly planRevision: number;
  /** ISO instant of the last change. */
  readonly savedAt: string;
};

/** True when the plan was made from the profile as it is now. */
export function isPlanCurrent(project: Project): boolean {
  return project.plan !== null && project.planRevision === project.revision;
}
