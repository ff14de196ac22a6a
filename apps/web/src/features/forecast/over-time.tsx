import { routes, type ForecastStep } from '@matchwright/market';
import type { ReactNode } from 'react';
import { BandLines } from '../../shared/charts/index.js';
import { percent, percentRange } from '../../shared/format/percent.js';
import { shortDay } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import type { ProgramNames } from '../../shared/season/program-names.js';
import { sayCause } from './steps.js';

const words = m.forecast;
const dayLength = 86_400_000;

type Dated = ForecastStep & { readonly on: string };

function isDated(step: ForecastStep): step is Dated {
  return step.on !== null;
}

function dayNumber(on: string): number {
  return Date.parse(on) / dayLength;
}

/** Every ending's chance over the season, with the days marked on which something was heard. */
export function OverTime(props: { timeline: readonly ForecastStep[]; names: ProgramNames }): ReactNode {
  const { timeline, names } = props;
  const dated = timeline.filter(isDated);
  // the last step of a day is how that day ended
  const ends = [...new Map(dated.map((step) => [step.on, step])).values()];
  const last = ends.at(-1);
  if (ends.length < 2 || last === undefined) return null;
  const events = new Map<string, string[]>();
  for (const step of dated)
    if (step.cause.kind === 'event')
      events.set(step.on, [...(events.get(step.on) ?? []), sayCause(step.cause, names)]);
  return (
    <BandLines
      title={words.overTime(percentRange(last.routes.ir), percentRange(last.routes.dr))}
      xAxis={words.date}
      yAxis={words.chance}
      sayX={(x) => shortDay(new Date(Math.round(x) * dayLength).toISOString())}
      sayY={percent}
      events={[...events].map(([on, said]) => ({ x: dayNumber(on), label: said.join('\n') }))}
      series={routes.map((route) => ({
        label: words.routes[route],
        points: ends.map(({ on, routes: { [route]: chance } }) => ({
          x: dayNumber(on),
          y: chance.mid,
          low: chance.low,
          high: chance.high,
        })),
      }))}
    />
  );
}
