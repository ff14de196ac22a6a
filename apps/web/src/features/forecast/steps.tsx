import type { ForecastStep, StepCause } from '@matchwright/market';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { sayPoints } from './reasons.js';

const words = m.forecast;

/** What moved the forecast at one step, in words. */
export function sayCause(cause: StepCause, names: ProgramNames): string {
  if (cause.kind === 'time') return words.timePassed(cause.silent.length);
  return words.event[cause.event.kind](sayProgram(names, cause.event.program));
}

type StepRow = { readonly place: number; readonly step: ForecastStep };

const columnsFor = (names: ProgramNames): readonly Column<StepRow>[] => [
  { id: 'what', head: words.what, cell: ({ step }) => sayCause(step.cause, names) },
  { id: 'on', head: words.date, cell: ({ step }) => (step.on === null ? '' : day(step.on)) },
  { id: 'ir', head: words.routes.ir, numeric: true, cell: ({ step }) => sayPoints(step.moved.ir) },
  { id: 'dr', head: words.routes.dr, numeric: true, cell: ({ step }) => sayPoints(step.moved.dr) },
];

/** Days without a word that moved nothing by half a point are not worth a line. */
function isWorthTelling({ step: { cause, moved } }: StepRow): boolean {
  const isStill = sayPoints(moved.ir) === '±0' && sayPoints(moved.dr) === '±0';
  return cause.kind === 'event' || cause.silent.length > 0 || !isStill;
}

/** The season step by step, the newest first: what happened, and by how many points IR and DR moved. */
export function Steps(props: { timeline: readonly ForecastStep[]; names: ProgramNames }): ReactNode {
  const { timeline, names } = props;
  if (timeline.length === 0) return null;
  return (
    <Section title={words.steps} lead={words.stepsLead}>
      <DataTable
        caption={words.steps}
        hideCaption
        rows={timeline
          .map((step, place) => ({ place, step }))
          .filter(isWorthTelling)
          .toReversed()}
        keyOf={({ place }) => String(place)}
        columns={columnsFor(names)}
      />
    </Section>
  );
}
