import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RehearsalReport } from '../../shared/engine/rehearsal-report.js';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import type { RankListData } from './use-rank-list.js';
import { useRehearsal } from './use-rehearsal.js';

const words = m.rehearsal;

/** Shows something of the rehearsed list, or why there is nothing to show yet. */
export function WithRehearsal(props: {
  data: RankListData;
  children: (report: RehearsalReport) => ReactNode;
}): ReactNode {
  const state = useRehearsal(props.data);
  if (state.status !== 'ready') return <NotYet status={state.status} />;
  if (state.report.refused !== null) return <Notice title={words.refused}>{state.report.refused}</Notice>;
  return props.children(state.report);
}

function NotYet({ status }: { status: 'loading' | 'failed' | 'empty' }): ReactNode {
  if (status === 'loading') return <LinesSkeleton lines={10} />;
  if (status === 'failed') return <Notice kind="wrong">{words.failed}</Notice>;
  return (
    <Empty title={words.empty.title} text={words.empty.text}>
      <Link to="/rank-list" search={{ view: 'list' }}>
        {words.empty.action}
      </Link>
    </Empty>
  );
}
