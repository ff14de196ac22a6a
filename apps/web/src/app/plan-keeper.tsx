import { useEffect, type ReactNode } from 'react';
import { notePlan } from '../shared/engine/plan-changes.js';
import { keepPlanCurrent, packsAre, usePlanning, type Planning } from '../shared/engine/planning.js';
import { useAlmanac } from '../shared/engine/use-almanac.js';
import { m } from '../shared/messages/index.js';
import { useUndoState } from '../shared/store/use-undo-state.js';
import { useProject } from '../shared/store/use-project.js';

function said({ working, progress, failure, done }: Planning): string {
  if (working) return `${m.common.working}. ${progress?.step ?? ''}`;
  if (failure !== null) return m.common.planFailed;
  return done ? m.common.planReady : '';
}

/** Keeps the plan in step with the answers, and tells screen readers how far it is. */
export function PlanKeeper(): ReactNode {
  const project = useProject();
  const planning = usePlanning();
  const packs = useAlmanac();
  const asOf = packs.status === 'ready' ? packs.almanac.asOf : null;
  useEffect(() => keepPlanCurrent(project), [project]);
  const plan = project?.plan ?? null;
  const revision = project?.planRevision ?? 0;
  const { undo } = useUndoState();
  useEffect(() => notePlan(plan, revision, undo), [plan, revision, undo]);
  useEffect(() => {
    if (asOf !== null) packsAre(asOf);
  }, [asOf]);
  return (
    <div role="status" aria-live="polite" className="only-heard">
      {said(planning)}
    </div>
  );
}
