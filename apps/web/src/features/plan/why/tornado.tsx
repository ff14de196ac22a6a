import type { Sensitivity } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { IntervalBars } from '../../../shared/charts/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';

const words = m.planWhy.tornado;
const shown = 10;

/** How far the chance moves with each assumption, the widest first, as bars around the plan as it stands. */
export function Tornado({ sensitivity }: { sensitivity: Sensitivity }): ReactNode {
  const { base, assumptions } = sensitivity;
  const rows = assumptions.slice(0, shown).map(({ text, down, up }) => ({
    label: text,
    low: Math.min(down.held.match, up.held.match, base.match),
    mid: base.match,
    high: Math.max(down.held.match, up.held.match, base.match),
  }));
  const [first] = rows;
  if (first === undefined) return null;
  return (
    <Section title={words.heading}>
      <IntervalBars
        title={words.title(first.label)}
        note={words.note}
        rows={rows}
        upTo={Math.min(1, 1.15 * Math.max(...rows.map(({ high }) => high)))}
        reference={{ value: base.match, label: words.base }}
      />
    </Section>
  );
}
