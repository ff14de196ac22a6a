import type { HowMany } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { BandLines } from '../../shared/charts/index.js';
import { dollars } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Section } from '../../shared/parts/page.js';

const words = m.rotations;

type Step = HowMany['steps'][number];

/** The value of the first, second, third … rotation with its price, and why not one more. */
export function HowManySection(props: {
  found: HowMany;
  dollarsPerPoint: number;
  nameOf: (program: string) => string;
}): ReactNode {
  const { found, dollarsPerPoint, nameOf } = props;
  const points = [
    { x: 0, y: found.without },
    ...found.steps.map(({ count, value }) => ({ x: count, y: value })),
  ];
  const columns: readonly Column<Step>[] = [
    { id: 'host', head: words.host, cell: ({ program }) => nameOf(program) },
    { id: 'adds', head: words.adds, cell: ({ gain }) => gain.toFixed(1) },
    { id: 'cost', head: words.cost, cell: (step) => dollars(step.dollars) },
    { id: 'worth', head: words.worth, cell: ({ advised }) => (advised ? words.yes : words.no) },
  ];
  return (
    <Section
      title={words.howMany}
      lead={
        <>
          {found.why} <GuideLink id="rotations" />
        </>
      }
    >
      <BandLines
        title={words.chart(found.advised)}
        note={words.chartNote}
        series={[
          { label: words.value, points },
          { label: words.afterPrice, points: afterPrice(points, found, dollarsPerPoint) },
        ]}
        xAxis={words.count}
        yAxis={words.value}
        sayX={(value) => String(Math.round(value))}
        sayY={(value) => value.toFixed(1)}
        height={220}
      />
      <DataTable
        caption={words.howMany}
        rows={found.steps}
        keyOf={({ program }) => program}
        columns={columns}
      />
    </Section>
  );
}

type Point = { readonly x: number; readonly y: number };

/** The same points less what the rotations up to there cost at the person's own exchange rate. */
function afterPrice(points: readonly Point[], { steps }: HowMany, dollarsPerPoint: number): Point[] {
  return points.map(({ x, y }) => {
    const spent = steps.reduce((sum, step) => sum + (step.count <= x ? step.dollars : 0), 0);
    return { x, y: y - spent / dollarsPerPoint };
  });
}
