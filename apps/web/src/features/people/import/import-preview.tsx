import type { Issue } from '@matchwright/almanac';
import type { FoundPerson, MatchedPerson } from '@matchwright/exchange';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Checkbox, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { DataTable, type Column } from '../../../shared/parts/data-table.js';
import styles from '../people.module.css';

const words = m.people.import;

/** Rows drawn at once; a network may have thousands. */
const pageful = 50;

/** Every row of the file: new, the same as somebody, or skipped with the reason; the new ones can be left out. */
export function ImportPreview(props: {
  people: readonly MatchedPerson[];
  skipped: readonly Issue[];
  onKeep: (chosen: readonly FoundPerson[]) => Promise<void>;
  onClose: () => void;
}): ReactNode {
  const { people, skipped, onKeep, onClose } = props;
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(pageful);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const fresh = people.filter(({ same }) => same === null).length;
  const found = useMemo(() => people.filter(({ found: one }) => fits(one, search)), [people, search]);
  const chosen = found.flatMap(({ found: one, same }) => (same === null && !left.has(one.line) ? [one] : []));
  const columns = columnsOf(left, (line, isIn) => {
    const next = new Set(left);
    if (isIn) next.delete(line);
    else next.add(line);
    setLeft(next);
  });
  const more = found.length - shown;
  return (
    <>
      <p role="status">{words.found(fresh, people.length - fresh, skipped.length)}</p>
      <TextField
        className={styles.short}
        type="search"
        label={words.only}
        hint={words.onlyHint}
        value={search}
        onChange={setSearch}
      />
      <DataTable
        caption={words.caption(Math.min(shown, found.length), people.length)}
        rows={found.slice(0, shown)}
        keyOf={({ found: { line } }) => String(line)}
        columns={columns}
      />
      {more > 0 && (
        <div>
          <Button variant="default" onClick={() => setShown(shown + pageful)}>
            {words.more(Math.min(more, pageful))}
          </Button>
        </div>
      )}
      {skipped.length > 0 && (
        <details open={skipped.length <= 5}>
          <summary>{words.skipped(skipped.length)}</summary>
          <ul className={styles.plain}>
            {skipped.slice(0, 200).map(({ where, expected, hint }) => (
              <li key={where}>
                {words.issue(where, expected)} {hint}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.acts}>
        {chosen.length > 0 && (
          <Button onClick={() => void onKeep(chosen)}>{words.keep(chosen.length)}</Button>
        )}
        <Button variant="default" onClick={onClose}>
          {words.nothing}
        </Button>
      </div>
    </>
  );
}

function fits({ name, organisation, title }: FoundPerson, search: string): boolean {
  const text = `${name} ${organisation} ${title}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function columnsOf(
  left: ReadonlySet<number>,
  choose: (line: number, isIn: boolean) => void,
): readonly Column<MatchedPerson>[] {
  return [
    { id: 'name', head: m.people.name, cell: ({ found }) => found.name, sortBy: ({ found }) => found.name },
    {
      id: 'place',
      head: m.people.organisation,
      cell: ({ found: { title, organisation } }) => [title, organisation].filter(Boolean).join(', '),
      sortBy: ({ found }) => found.organisation || null,
    },
    { id: 'line', head: words.line, cell: ({ found }) => found.line, sortBy: ({ found }) => found.line },
    {
      id: 'what',
      head: words.what,
      cell: ({ found: { line, name }, same }) =>
        same === null ? (
          <Checkbox
            checked={!left.has(line)}
            label={words.new}
            aria-label={words.take(name)}
            onChange={(isIn) => choose(line, isIn)}
          />
        ) : same.as === 'kept' ? (
          words.sameAs(same.person.name, words.by[same.by])
        ) : (
          words.repeats(same.line, words.by[same.by])
        ),
      sortBy: ({ same }) => (same === null ? 0 : same.as === 'kept' ? 1 : 2),
    },
  ];
}
