import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keepPlanCurrent, usePlanning } from '../shared/engine/planning.js';
import { m } from '../shared/messages/index.js';
import { useProject } from '../shared/store/use-project.js';

/** Keeps the plan in step with the answers, and tells screen readers how far it is. */
export function PlanKeeper(): ReactNode {
  const project = useProject();
  const planning = usePlanning();
  const wasWorking = useRef(false);
  const [done, setDone] = useState('');
  useEffect(() => keepPlanCurrent(project), [project]);
  useEffect(() => {
    if (planning.working) setDone('');
    else if (wasWorking.current)
      setDone(planning.failure === null ? m.common.planReady : m.common.planFailed);
    wasWorking.current = planning.working;
  }, [planning.working, planning.failure]);
  return (
    <div role="status" aria-live="polite" className="only-heard">
      {planning.working ? `${m.common.working}. ${planning.progress?.step ?? ''}` : done}
    </div>
  );
}
