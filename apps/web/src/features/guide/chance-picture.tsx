import type { Chance } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { IntervalBars, type Interval } from '../../shared/charts/index.js';
import { range } from '../../shared/format/percent.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { colorOf } from '../../shared/parts/outcome-shape.js';
import { useProjectState } from '../../shared/store/use-project.js';

const words = m.guide.picture;
const names = m.plan.chance.outcomes;

/** Shown before there is a plan: the same middle, known well and known badly. */
const examples = [
  { label: words.muchKnown, low: 0.36, mid: 0.4, high: 0.45 },
  { label: words.littleKnown, low: 0.15, mid: 0.4, high: 0.68 },
];

/** What the article on chances speaks about, drawn from the person's own plan if there is one. */
export function ChancePicture(): ReactNode {
  const state = useProjectState();
  // the example is not shown for a moment to who has a plan
  if (state.status === 'loading') return <LinesSkeleton lines={6} />;
  const plan = state.status === 'ready' ? state.project.plan : null;
  if (plan === null || plan.pMatch.refusal !== undefined) {
    return <IntervalBars title={words.example} rows={examples} />;
  }
  const { ir, dr, prelimOnly, none } = plan.pMatch.byOutcome;
  const rows = [
    { label: names.ir, ...ir, color: colorOf('ir'), shape: 'circle' },
    { label: names.dr, ...dr, color: colorOf('dr'), shape: 'diamond' },
    { label: names.prelimOnly, ...prelimOnly, color: colorOf('firstYear'), shape: 'triangle' },
    { label: names.none, ...none, color: colorOf('none'), shape: 'ring' },
  ] as const satisfies readonly Interval[];
  const width = ({ low, high }: Chance): number => high - low;
  const widest = rows
    .slice(1)
    .reduce<Interval>((best, row) => (width(row) > width(best) ? row : best), rows[0]);
  return <IntervalBars title={words.own(widest.label, range(widest))} note={words.note} rows={rows} />;
}
