import type { ApplicationEventKind, Interview, Plan } from '@matchwright/dossier';
import { applicationStates } from '@matchwright/season';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import type { ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { applyToAll, note } from './board-changes.js';
import { BoardLine } from './board-row.js';
import { kindOfKey, type BoardRow } from './board-rows.js';

const words = m.applications;

/** All applications: filtered, noted by one tap or one key, opened for the rest. */
export function Board(props: {
  rows: readonly BoardRow[];
  plan: Plan | null;
  names: ProgramNames;
  interviews: readonly Interview[];
}): ReactNode {
  const { rows, plan, names, interviews } = props;
  const [on, setOn] = useState(today());
  const [state, setState] = useState<BoardRow['state'] | ''>('');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const afterG = useRef(false);
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter((row) => (state === '' || row.state === state) && textOf(row).includes(wanted));
  const planned = rows.filter((row) => row.state === 'planned').map(({ program }) => program);

  function act(row: BoardRow, kind: ApplicationEventKind): void {
    // a day is given with its time, so scheduling opens the form
    if (kind === 'scheduled') setOpen(row.application.id);
    else void note(row.program, kind, on, interviews);
  }

  function press(row: BoardRow, event: KeyboardEvent<HTMLButtonElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // a letter after `g` leads to a page
    const kind = afterG.current ? undefined : kindOfKey[event.key];
    afterG.current = event.key === 'g';
    if (step !== undefined) moveFocus(list.current, event.currentTarget, step);
    else if (kind !== undefined) act(row, kind);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Section title={m.common.nav.applications}>
      <div className={styles.tools}>
        <SelectField
          label={words.filter}
          data={[
            { value: '', label: words.all(rows.length) },
            ...applicationStates
              .map((value) => ({ value, count: rows.filter((row) => row.state === value).length }))
              .filter(({ count }) => count > 0)
              .map(({ value, count }) => ({ value, label: words.some(words.states[value], count) })),
          ]}
          value={state}
          onChange={setState}
        />
        <TextField
          label={words.search}
          type="search"
          icon={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={setSearch}
        />
        <TextField
          label={words.day}
          hint={words.dayHint}
          type="date"
          value={on}
          onChange={(next) => setOn(next === '' ? today() : next)}
        />
        {planned.length > 0 && (
          <div>
            <Button onClick={() => void applyToAll(planned, plan, on)}>
              {words.applyAll(planned.length)}
            </Button>
            <span className="soft small block">{words.applyAllHint}</span>
          </div>
        )}
      </div>
      <p className={`soft small ${styles.keys}`}>{words.keys}</p>
      {shown.length === 0 && <p>{words.none}</p>}
      <ul ref={list} className={styles.rows}>
        {shown.map((row) => (
          <BoardLine
            key={row.application.id}
            row={row}
            names={names}
            interviews={interviews}
            open={open === row.application.id}
            onToggle={() => setOpen(open === row.application.id ? null : row.application.id)}
            onNote={(kind) => act(row, kind)}
            onKey={(event) => press(row, event)}
          />
        ))}
      </ul>
    </Section>
  );
}

function textOf({ program }: BoardRow): string {
  return `${program.name} ${program.city} ${program.state} ${m.common.specialtyShort[program.specialty]}`.toLowerCase();
}

function moveFocus(list: HTMLElement | null, from: HTMLElement, step: number): void {
  const names = [...(list?.querySelectorAll<HTMLButtonElement>('[data-board-name]') ?? [])];
  names[names.findIndex((name) => name === from) + step]?.focus();
}
