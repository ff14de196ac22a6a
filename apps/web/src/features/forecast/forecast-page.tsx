import { routes, type Moved, type Route } from '@matchwright/market';
import { useMemo, type ReactNode } from 'react';
import type { ForecastReport } from '../../shared/engine/season-report.js';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { ButtonLink, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page, Section } from '../../shared/parts/page.js';
import { programNames, type ProgramNames } from '../../shared/season/program-names.js';
import { useForecast } from '../../shared/season/use-season-so-far.js';
import { ByProgram } from './by-program.js';
import { OverTime } from './over-time.js';
import { Reasons } from './reasons.js';
import { Steps } from './steps.js';

const words = m.forecast;
const head = {
  title: m.common.nav.forecast,
  lead: (
    <>
      {words.lead} <GuideLink id="chance" />
    </>
  ),
};

type RouteRow = Moved & { readonly route: Route };
const routeColumns: readonly Column<RouteRow>[] = [
  { id: 'route', head: words.route, cell: ({ route }) => words.routes[route] },
  { id: 'before', head: words.before, cell: ({ before }) => <ChanceText chance={before} /> },
  { id: 'now', head: words.now, cell: ({ after }) => <ChanceText chance={after} /> },
];

/** How the season may end, over time and by program, and why it moved. */
export function ForecastPage(): ReactNode {
  const state = useForecast();
  const packs = useAlmanac();
  const names = useMemo(() => (packs.status === 'ready' ? programNames(packs.almanac) : null), [packs]);
  if (packs.status === 'failed') return <Page {...head} failed={packs.reason} />;
  if (state.status === 'loading' || names === null) return <Page {...head} waits={8} />;
  return (
    <Page {...head}>
      {state.status === 'empty' && (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/applications">{words.toBoard}</ButtonLink>
        </Empty>
      )}
      {state.status === 'failed' && <Notice kind="wrong">{words.failed}</Notice>}
      {state.status === 'ready' && <Outlook report={state.value} names={names} />}
    </Page>
  );
}

function Outlook({ report, names }: { report: ForecastReport; names: ProgramNames }): ReactNode {
  const { forecast, refusals } = report;
  return (
    <>
      {refusals.overall === null ? (
        <Whole report={report} names={names} />
      ) : (
        <Section title={words.route}>
          <p>{refusals.overall}</p>
        </Section>
      )}
      {forecast.tooEarly.length > 0 && <p className="soft small">{words.early(forecast.tooEarly.length)}</p>}
      <ByProgram report={report} names={names} />
    </>
  );
}

function Whole({ report, names }: { report: ForecastReport; names: ProgramNames }): ReactNode {
  const { forecast } = report;
  return (
    <>
      {forecast.effective < 100 && <Notice kind="warning">{words.thin}</Notice>}
      <DataTable
        caption={words.route}
        rows={routes.map((route) => ({ route, ...forecast.byRoute[route] }))}
        keyOf={({ route }) => route}
        columns={routeColumns}
      />
      <Section title={words.why}>
        <Reasons reasons={forecast.reasons} names={names} />
      </Section>
      <OverTime timeline={forecast.timeline} names={names} />
      <Steps timeline={forecast.timeline} names={names} />
    </>
  );
}
