import type { ReactNode } from 'react';
import { retryPlan, usePlanning } from '../../shared/engine/planning.js';
import { Button, Notice, Progress } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';

/** How far the new plan is, or what went wrong with it. The page's live region says the same to screen readers. */
export function PlanningNotice({ hasPlan }: { hasPlan: boolean }): ReactNode {
  const { working, progress, failure } = usePlanning();
  if (failure !== null) {
    return (
      <Notice kind="warning" title={m.common.planFailed} role="alert">
        <p>{failure}</p>
        <div>
          <Button variant="default" size="s" onClick={retryPlan}>
            {m.common.tryAgain}
          </Button>
        </div>
      </Notice>
    );
  }
  if (!working) return null;
  return (
    <div>
      <p className="soft small">
        {hasPlan ? m.common.workingShort : m.common.working}: {progress?.step ?? m.common.loading}
      </p>
      <Progress done={progress?.done ?? 0.02} label={m.common.working} />
    </div>
  );
}
