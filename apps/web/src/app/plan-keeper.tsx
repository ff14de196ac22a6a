import { useEffect, type ReactNode } from 'react';
import { keepPlanCurrent, usePlanning, type Planning } from '../shared/engine/planning.js';
import { m } from '../shared/messages/index.js';
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
  useEffect(() => keepPlanCurrent(project), [project]);
  return (
    <div role="status" aria-live="polite" className="only-heard">
      {said(planning)}
    </div>
  );
}
