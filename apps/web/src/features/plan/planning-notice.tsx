import { Alert, Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { retryPlan, usePlanning } from '../../shared/engine/planning.js';
import { m } from '../../shared/messages/index.js';

/** How far the new plan is, or what went wrong with it. The page's live region says the same to screen readers. */
export function PlanningNotice({ hasPlan }: { hasPlan: boolean }): ReactNode {
  const { working, progress, failure } = usePlanning();
  if (failure !== null) {
    return (
      <Alert color="yellow" title={m.common.planFailed} role="alert">
        <p>{failure}</p>
        <Button variant="default" size="compact-sm" mt="xs" onClick={retryPlan}>
          {m.common.tryAgain}
        </Button>
      </Alert>
    );
  }
  if (!working) return null;
  return (
    <div>
      <p className="soft small">
        {hasPlan ? m.common.workingShort : m.common.working}: {progress?.step ?? m.common.loading}
      </p>
      <Progress value={(progress?.done ?? 0.02) * 100} size="xs" aria-label={m.common.working} mt={4} />
    </div>
  );
}
