import { lazy, Suspense, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useProject } from '../../shared/store/use-project.js';
import { CompareBar } from './compare-bar.js';
import { FilterBar } from './filter-bar.js';
import styles from './programs.module.css';
import { ProgramsTable } from './programs-table.js';
import { rowsOf } from './rows.js';
import { SavedViews } from './saved-views.js';
import { useView } from './use-view.js';
import { isIn, linesOf, plainView, sorted } from './view.js';

const words = m.programs;
const ProgramsMap = lazy(() =>
  import('./map/programs-map.js').then((loaded) => ({ default: loaded.ProgramsMap })),
);

/** All programs: searched, filtered, sorted and grouped, as a table or on the map. */
export function ProgramsPage(): ReactNode {
  const state = useAlmanac();
  const project = useProject();
  const [view, set] = useView();
  const settled = useDeferredValue(view);
  const almanac = state.status === 'ready' ? state.almanac : null;
  const rows = useMemo(() => (almanac ? rowsOf(almanac, project) : []), [almanac, project]);
  const { sort, down } = settled;
  const inOrder = useMemo(() => sorted(rows, { sort, down }), [rows, sort, down]);
  const found = useMemo(() => inOrder.filter((row) => isIn(row, settled)), [inOrder, settled]);
  const lines = useMemo(() => linesOf(found, settled.group), [found, settled.group]);
  if (state.status === 'failed') return <Page title={words.title} failed={state.reason} />;
  return (
    <Page
      title={words.title}
      lead={almanac ? words.lead(rows.length) : m.common.loading}
      action={<SavedViews view={view} set={set} />}
    >
      <FilterBar view={view} set={set} rows={rows} hasPlan={project?.plan != null} />
      {almanac === null ? (
        <LinesSkeleton lines={12} />
      ) : (
        <>
          <p className="soft small" role="status" aria-busy={settled !== view}>
            {words.found(found.length)}
          </p>
          {found.length === 0 && (
            <p className="soft">
              {words.none}{' '}
              <Button variant="default" size="s" onClick={() => set({ ...plainView, as: view.as })}>
                {words.clear}
              </Button>
            </p>
          )}
          {found.length > 0 && settled.as === 'table' && (
            <ProgramsTable lines={lines} sort={view.sort} down={view.down} set={set} />
          )}
          {settled.as === 'map' && (
            <div className={styles.mapSpace}>
              <Suspense fallback={<LinesSkeleton lines={12} />}>
                <ProgramsMap
                  rows={found}
                  project={project}
                  state={view.state}
                  onState={(chosen) => set({ state: chosen })}
                />
              </Suspense>
            </div>
          )}
          <p>
            <GuideLink id="tiers" />
          </p>
          <CompareBar />
        </>
      )}
    </Page>
  );
}
