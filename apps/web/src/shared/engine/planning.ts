import type { PlanProgress } from '@matchwright/planner';
import { useSyncExternalStore } from 'react';
import { saveCertificate, savePlan } from '../store/changes.js';
import { isPlanCurrent, type OpenProject } from '../store/project.js';
import { certificateInWorker, planInWorker } from './engine-client.js';

/** Whether a plan is being worked out, how far it is, and what went wrong with the last try. */
export type Planning = {
  readonly working: boolean;
  readonly progress: PlanProgress | null;
  readonly failure: string | null;
  /** True once a plan has been made since the page was loaded and none is being made now. */
  readonly done: boolean;
  /** True when the certificate of the plan could not be worked out. */
  readonly uncertified: boolean;
};

const idle: Planning = { working: false, progress: null, failure: null, done: false, uncertified: false };
let planning = idle;
let failedRevision = -1;
let newest: OpenProject | null = null;
let packsAsOf: string | null = null;
let madeRevision = -1;
let certifying = false;
let uncertifiedRevision = -1;
const listeners = new Set<() => void>();

function become(next: Planning): void {
  planning = next;
  for (const listener of listeners) listener();
}

async function workOut(project: OpenProject): Promise<void> {
  become({ ...idle, working: true });
  try {
    const plan = await planInWorker(project.planned, project.counted, (progress) =>
      become({ ...idle, working: true, progress }),
    );
    madeRevision = project.revision;
    await savePlan(project.revision, plan);
    become({ ...idle, done: true });
  } catch (error) {
    failedRevision = project.revision;
    become({ ...idle, failure: error instanceof Error ? error.message : String(error) });
  }
  // answers may have changed meanwhile
  if (newest !== null && newest.revision !== project.revision) keepPlanCurrent(newest);
}

/** Works the certificate of a current plan out behind the page. */
async function certify(project: OpenProject): Promise<void> {
  certifying = true;
  try {
    await saveCertificate(project.revision, await certificateInWorker(project.planned));
  } catch {
    uncertifiedRevision = project.revision;
    become({ ...planning, uncertified: true });
  } finally {
    certifying = false;
  }
  if (newest !== null && newest.revision !== project.revision) keepPlanCurrent(newest);
}

function lacksCertificate({ plan, revision }: OpenProject): boolean {
  // a plan of unknown packs may be made anew in a moment
  if (plan === null || plan.bound !== undefined || packsAsOf === null) return false;
  return !certifying && revision !== uncertifiedRevision;
}

/** True when the plan fits the profile and was made from the packs as they are, or made on this very page. */
function isUpToDate(project: OpenProject): boolean {
  if (!isPlanCurrent(project)) return false;
  if (packsAsOf === null || madeRevision === project.revision) return true;
  return project.plan?.provenance.packsAsOf === packsAsOf;
}

/** Tells the date of the packs, once they are loaded: a plan made from older ones is worked out again. */
export function packsAre(asOf: string): void {
  packsAsOf = asOf;
  keepPlanCurrent(newest);
}

/**
 * Works a new plan out when the profile or the packs have changed since the last one. One at a time; the newest
 * wins.
 */
export function keepPlanCurrent(project: OpenProject | null): void {
  newest = project;
  if (project === null || planning.working) return;
  if (isUpToDate(project)) {
    if (lacksCertificate(project)) void certify(project);
    return;
  }
  if (project.revision === failedRevision) return;
  void workOut(project);
}

/** Tries again what failed, the plan or its certificate. */
export function retryPlan(): void {
  failedRevision = -1;
  uncertifiedRevision = -1;
  if (planning.uncertified) become({ ...planning, uncertified: false });
  keepPlanCurrent(newest);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The state of planning, re-rendered on each change. */
export function usePlanning(): Planning {
  return useSyncExternalStore(subscribe, () => planning);
}
