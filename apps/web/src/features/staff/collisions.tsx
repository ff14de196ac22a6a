import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Dialog, Notice, NumberField } from '../../shared/kit/index.js';
import { percentRange } from '../../shared/format/percent.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { answers, type CollisionAnswer, type WhatIfAnswer } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;

/** Programs that several students apply to, and what spreading would do. */
export function Collisions(): ReactNode {
  const { answer } = useAsked(answers.collisions, '/collisions');
  const [chosen, setChosen] = useState<CollisionAnswer | null>(null);
  if (answer === undefined) return <LinesSkeleton lines={8} />;
  if (!answer.ok) return <Notice kind="warning">{answer.message}</Notice>;
  const { rows } = answer.value;
  if (rows.length === 0) return <p>{words.noCrowd}</p>;
  return (
    <div className={styles.stack}>
      <p className="soft">{words.crowdedLead}</p>
      <DataTable
        caption={words.crowded}
        hideCaption
        columns={[...figures, tryColumn(setChosen)]}
        rows={rows}
        keyOf={({ program }) => program}
      />
      <Dialog
        opened={chosen !== null}
        title={chosen === null ? '' : words.tryTitle(chosen.name)}
        onClose={() => setChosen(null)}
      >
        {chosen !== null && <WhatIf key={chosen.program} at={chosen} />}
      </Dialog>
    </div>
  );
}

const figures: readonly Column<CollisionAnswer>[] = [
  { id: 'program', head: words.program, cell: ({ name, specialty }) => `${name} (${specialty})` },
  {
    id: 'students',
    head: words.students,
    numeric: true,
    cell: ({ students }) => students,
    sortBy: ({ students }) => students,
  },
  {
    id: 'places',
    head: words.places,
    numeric: true,
    cell: ({ places }) => places ?? words.unknown,
    sortBy: ({ places }) => places,
  },
  {
    id: 'expected',
    head: words.expected,
    numeric: true,
    cell: ({ expected }) => tenths(expected),
    sortBy: ({ expected }) => expected,
  },
  {
    id: 'twice',
    head: words.twice,
    numeric: true,
    cell: ({ twice }) => tenths(twice),
    sortBy: ({ twice }) => twice,
  },
];

/** The button that asks what spreading would do. */
function tryColumn(onChosen: (row: CollisionAnswer) => void): Column<CollisionAnswer> {
  return {
    id: 'try',
    head: words.tryOut,
    cell: (row) => (
      <Button variant="quiet" size="s" aria-label={words.tryTitle(row.name)} onClick={() => onChosen(row)}>
        {words.tryOut}
      </Button>
    ),
  };
}

/** A mean number of places: half a place is told from none, hundredths are not. */
function tenths(places: number): string {
  return places.toFixed(1);
}

function WhatIf({ at }: { at: CollisionAnswer }): ReactNode {
  const [count, setCount] = useState<number | ''>(1);
  const [found, setFound] = useState<WhatIfAnswer | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function tryOut(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const most = Math.min(100, at.students);
    const body = { program: at.program, count: Math.max(1, Math.min(most, count || 1)), mode: 'out' };
    const done = await askServer(answers.whatIf, 'POST', '/what-if', { body });
    setBusy(false);
    setFault(done.ok ? null : done.message);
    setFound(done.ok ? done.value : null);
  }

  return (
    <div className={styles.stack}>
      <p>{words.tryText}</p>
      <Order program={at.program} />
      <form className={styles.bar} onSubmit={(event) => void tryOut(event)}>
        <NumberField label={words.howMany} value={count} onChange={setCount} />
        <Button type="submit" busy={busy}>
          {words.tryAction}
        </Button>
      </form>
      {fault !== null && (
        <Notice kind="warning" role="alert">
          {fault}
        </Notice>
      )}
      {found !== null && (
        <div role="status" className={styles.stack}>
          <p>{words.sums(tenths(found.before.placed), tenths(found.after.placed))}</p>
          <p>{words.double(tenths(found.before.twice), tenths(found.after.twice))}</p>
          <ul className={styles.list}>
            {found.students.map(({ id, name, before, after }) => (
              <li key={id}>
                <strong>{name}</strong>: {percentRange(before)} → {percentRange(after)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Names shown before the rest is counted. */
const mostNames = 8;

/** Who would leave it out first. */
function Order({ program }: { program: string }): ReactNode {
  const { answer } = useAsked(answers.collision, `/collisions/${program}`);
  if (answer?.ok !== true) return null;
  const { students } = answer.value;
  const names = students.slice(0, mostNames).map(({ name }) => name);
  return <p className="soft">{words.inOrder(names.join(', '), students.length - names.length)}</p>;
}
