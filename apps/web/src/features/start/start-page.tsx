import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { loadAlmanac } from '../../shared/engine/engine-client.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useProjectState } from '../../shared/store/use-project.js';
import { AnswersForm } from './answers-form.js';
import { ExampleMenu } from './example-menu.js';

/** Five questions, or an example, to a first plan; later the same answers to change. */
export function StartPage(): ReactNode {
  const state = useProjectState();
  const navigate = useNavigate();
  useEffect(() => {
    // the engine reads the packs while the person answers
    loadAlmanac().catch(() => undefined);
  }, []);
  const project = state.status === 'ready' ? state.project : null;
  const words = m.start;
  return (
    <Page
      title={project ? words.titleAgain : words.title}
      lead={project ? words.leadAgain : words.lead}
      action={<ExampleMenu />}
      narrow
    >
      {state.status === 'loading' ? (
        <LinesSkeleton lines={8} />
      ) : (
        <AnswersForm
          key={project === null ? 'new' : 'saved'}
          saved={project?.profile ?? null}
          onDone={() => void navigate({ to: '/plan' })}
        />
      )}
    </Page>
  );
}
