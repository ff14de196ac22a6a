import type { Interview } from '@matchwright/dossier';
import type { SlotValue } from '@matchwright/planner';
import { interviewConflicts, type InterviewConflict } from '@matchwright/season';
import type { ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Section } from '../../shared/parts/page.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { ownZone } from '../../shared/season/time-zones.js';
import { useForecast, useSlotValues } from '../../shared/season/use-season-so-far.js';

const words = m.applications;
/** Points of the outcome below which two interviews are worth about the same, or one next to nothing. */
const little = 0.25;
/** With fewer interviews than this nobody has too many. */
const many = 8;

/** Values where they may be shown, and the words said instead where they may not. */
function useShownValues(): { readonly values: readonly SlotValue[]; readonly refused: string | null } {
  const slots = useSlotValues();
  const report = useForecast();
  const refused = report.status === 'ready' ? report.value.refusals.overall : null;
  // a refusal may still come: until then nothing is shown
  const isFree = report.status === 'ready' && refused === null;
  return { values: isFree && slots.status === 'ready' ? slots.value : [], refused };
}

/** What each interview in hand is worth, so that the right one is given back. */
export function Slots(props: { interviews: readonly Interview[]; names: ProgramNames }): ReactNode {
  const { interviews, names } = props;
  const { values, refused } = useShownValues();
  const inHand = interviews.filter(({ status }) => status !== 'declined' && status !== 'cancelled');
  if (inHand.length === 0) return <Empty title={words.slots.empty} text={words.slots.emptyText} />;
  if (refused !== null) {
    return (
      <Section title={words.slots.title}>
        <p>{words.slots.refused}</p>
        <p className="soft small">{refused}</p>
      </Section>
    );
  }
  return values.length === 0 ? <LinesSkeleton lines={6} /> : <Values values={values} names={names} />;
}

/** Interviews that cannot both be held, and which of them to ask another day of. */
export function Conflicts(props: { interviews: readonly Interview[]; names: ProgramNames }): ReactNode {
  const conflicts = interviewConflicts(props.interviews, ownZone());
  return conflicts.length === 0 ? null : <ConflictNotice conflicts={conflicts} names={props.names} />;
}

function ConflictNotice(props: { conflicts: readonly InterviewConflict[]; names: ProgramNames }): ReactNode {
  const { conflicts, names } = props;
  const { values } = useShownValues();
  const nameOf = (id: string): string => sayProgram(names, id);
  return (
    <Notice kind="warning" title={words.conflicts.title(conflicts.length)}>
      {conflicts.map(({ kind, on, programs: [a, b] }) => (
        <p key={`${a} ${b}`}>
          {words.conflicts[kind](nameOf(a), nameOf(b), day(on))} {adviceOn(a, b, values, nameOf)}
        </p>
      ))}
    </Notice>
  );
}

function adviceOn(
  a: string,
  b: string,
  values: readonly SlotValue[],
  nameOf: (id: string) => string,
): string {
  const [one, other] = [a, b].map((id) => values.find(({ program }) => program === id));
  if (one === undefined || other === undefined) return '';
  if (Math.abs(one.points - other.points) < little) return words.conflicts.even;
  const [less, more] = one.points < other.points ? [one, other] : [other, one];
  return words.conflicts.advice(nameOf(less.program), nameOf(more.program));
}

const columnsFor = (names: ProgramNames): readonly Column<SlotValue>[] => [
  {
    id: 'program',
    head: words.slots.program,
    cell: ({ program }) => sayProgram(names, program),
    sortBy: ({ program }) => sayProgram(names, program),
  },
  {
    id: 'lost',
    head: words.slots.lost,
    cell: ({ lost }) => <ChanceText chance={lost} />,
    sortBy: ({ lost }) => lost.mid,
  },
  {
    id: 'ends',
    head: words.slots.ends,
    cell: ({ endsHere }) => <ChanceText chance={endsHere} />,
    sortBy: ({ endsHere }) => endsHere.mid,
  },
];

function Values({ values, names }: { values: readonly SlotValue[]; names: ProgramNames }): ReactNode {
  const sorted = values.toSorted((a, b) => b.points - a.points);
  const spare = values.length < many ? [] : sorted.filter(({ points }) => points < little);
  return (
    <Section title={words.slots.title} lead={words.slots.lead}>
      <DataTable
        caption={words.slots.title}
        hideCaption
        rows={sorted}
        keyOf={({ program }) => program}
        columns={columnsFor(names)}
      />
      {spare.length > 0 && (
        <p>
          {words.slots.little} {spare.map(({ program }) => sayProgram(names, program)).join('; ')}
        </p>
      )}
    </Section>
  );
}
