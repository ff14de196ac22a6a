import { routes, type Forecast, type Moved, type ProgramForecast, type Route } from '@matchwright/market';
import type { ReactNode } from 'react';
import { BandLines } from '../../shared/charts/index.js';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { percent } from '../../shared/format/percent.js';
import { day, shortDay } from '../../shared/format/plain.js';
import { ButtonLink, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page, Section } from '../../shared/parts/page.js';
import { shortName } from '../../shared/parts/program-link.js';
import { useForecast } from './use-forecast.js';

const words = m.applications;
const dayLength = 86_400_000;

type RouteRow = Moved & { readonly route: Route };
const routeColumns: readonly Column<RouteRow>[] = [
  { id: 'route', head: words.route, cell: ({ route }) => words.routes[route] },
  { id: 'before', head: words.before, cell: ({ before }) => <ChanceText chance={before} /> },
  { id: 'now', head: words.now, cell: ({ after }) => <ChanceText chance={after} /> },
];

type ProgramRow = ProgramForecast & { readonly name: string };
const programColumns: readonly Column<ProgramRow>[] = [
  { id: 'program', head: words.program, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'interview',
    head: words.interview,
    cell: ({ invited }) => <ChanceText chance={invited.after} />,
    sortBy: ({ invited }) => invited.after.mid,
  },
  {
    id: 'place',
    head: words.place,
    cell: ({ place }) => <ChanceText chance={place.after} />,
    sortBy: ({ place }) => place.after.mid,
  },
  {
    id: 'silent',
    head: words.silentFrom,
    cell: ({ usualDate }) =>
      usualDate === null ? '' : `${day(usualDate.by)} (${m.common.grade[usualDate.grade]})`,
  },
];

/** How the season may end, over time and by program, and why it moved. */
export function ForecastPage(): ReactNode {
  const state = useForecast();
  if (state.status === 'loading') return <LinesSkeleton lines={8} />;
  return (
    <Page title={m.common.nav.forecast} lead={words.forecastLead}>
      {state.status === 'empty' && (
        <Empty title={words.empty} text={words.emptyText}>
          <ButtonLink to="/applications">{words.toBoard}</ButtonLink>
        </Empty>
      )}
      {state.status === 'failed' && <Notice kind="wrong">{words.failed}</Notice>}
      {state.status === 'ready' && <Outlook forecast={state.forecast} />}
    </Page>
  );
}

function Outlook({ forecast }: { forecast: Forecast }): ReactNode {
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
        <Reasons forecast={forecast} />
      </Section>
      <OverTime forecast={forecast} />
      <ByProgram forecast={forecast} />
    </>
  );
}

function Reasons({ forecast }: { forecast: Forecast }): ReactNode {
  if (forecast.reasons.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul>
      {forecast.reasons.map(({ kind, points }) => (
        <li key={kind}>
          {words.points(
            `${points > 0 ? '+' : '−'}${Math.abs(Math.round(100 * points))}`,
            words.reasons[kind],
          )}
        </li>
      ))}
    </ul>
  );
}

function OverTime({ forecast }: { forecast: Forecast }): ReactNode {
  // the last step of a day is how that day ended
  const steps = [...new Map(forecast.timeline.map((step) => [step.on, step])).values()];
  const dated = steps.flatMap(({ on, routes: chances }) =>
    on === null ? [] : [{ x: Date.parse(on) / dayLength, chances }],
  );
  if (dated.length < 2) return null;
  const sayX = (x: number): string => shortDay(new Date(Math.round(x) * dayLength).toISOString());
  return (
    <BandLines
      title={words.overTime}
      xAxis={words.date}
      yAxis={words.chance}
      sayX={sayX}
      sayY={percent}
      series={routes.map((route) => ({
        label: words.routes[route],
        points: dated.map(({ x, chances: { [route]: chance } }) => ({
          x,
          y: chance.mid,
          low: chance.low,
          high: chance.high,
        })),
      }))}
    />
  );
}

function ByProgram({ forecast }: { forecast: Forecast }): ReactNode {
  const packs = useAlmanac();
  if (packs.status !== 'ready') return null;
  const names = new Map(packs.almanac.programs.map(({ id, name }) => [id, shortName(name)]));
  const rows = forecast.byProgram
    .filter(({ barred }) => !barred)
    .map((row) => ({ ...row, name: names.get(row.program) ?? row.program }));
  return (
    <DataTable
      caption={words.byProgram}
      rows={rows}
      keyOf={({ program }) => program}
      columns={programColumns}
    />
  );
}
