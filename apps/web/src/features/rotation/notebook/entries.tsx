import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureNamer } from '@matchwright/season';
import { IconSearch } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { longDay } from '../../../shared/format/plain.js';
import { TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { useRecords } from '../../../shared/store/index.js';
import { EditEntry } from './edit-entry.js';
import { EntryLine } from './entry-line.js';
import { findNotes, linesOf, type NoteLine } from './find-notes.js';
import type { RotationChoice } from './note-fields.js';
import styles from './notebook.module.css';

const words = m.notebook.list;

/** All entries by day, searchable; only those in view are drawn, so thousands cost no more than a few. */
export function Entries(props: {
  procedures: readonly Procedure[];
  notes: readonly CaseNote[];
  rotations: readonly RotationChoice[];
  files: ReactNode;
}): ReactNode {
  const { procedures, notes, rotations, files } = props;
  const stories = useRecords('stories');
  const [typed, setTyped] = useState('');
  const [editing, setEditing] = useState<CaseNote | null>(null);
  const wanted = useDeferredValue(typed);
  const nameOf = useMemo(() => {
    const namer = procedureNamer(procedures);
    return (procedure: string): string => namer(procedure).name;
  }, [procedures]);
  const found = useMemo(() => findNotes(notes, wanted, nameOf), [notes, wanted, nameOf]);
  const told = useMemo(() => new Set(stories?.flatMap(({ note }) => note ?? []) ?? []), [stories]);
  const lines = useMemo(() => linesOf(found), [found]);
  if (notes.length === 0) {
    return (
      <p className="soft">
        <strong>{words.empty}.</strong> {words.emptyText}
      </p>
    );
  }
  return (
    <>
      <search className={styles.search}>
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.placeholder}
          icon={<IconSearch size={16} aria-hidden="true" />}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
        <p role="status" className="soft small">
          {found.length === 0 ? words.nothing : words.found(found.length)}
        </p>
        <div className={styles.files}>{files}</div>
      </search>
      <Lines lines={lines} nameOf={nameOf} told={told} onEdit={setEditing} />
      {editing !== null && (
        <EditEntry
          note={editing}
          procedures={procedures}
          rotations={rotations}
          notes={notes}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function Lines(props: {
  lines: readonly NoteLine[];
  nameOf: (procedure: string) => string;
  /** Ids of entries that are stories. */
  told: ReadonlySet<string>;
  onEdit: (note: CaseNote) => void;
}): ReactNode {
  const { lines, nameOf, told, onEdit } = props;
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  // what stands above grows and shrinks with what is typed there
  useLayoutEffect(() => {
    const place = list.current?.getBoundingClientRect().top ?? 0;
    setTop(Math.round(place + window.scrollY));
  }, [lines]);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'day' ? 44 : 76),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  return (
    <div
      ref={list}
      role="list"
      aria-label={words.label}
      className={styles.list}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map((item) => {
        const line = lines[item.index];
        if (line === undefined) return null;
        return (
          <div
            key={line.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role="listitem"
            aria-setsize={lines.length}
            aria-posinset={item.index + 1}
            className={styles.line}
            style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
          >
            {line.kind === 'day' ? (
              <p className={styles.day}>
                <time dateTime={line.on}>{longDay(line.on)}</time>
                <span className="soft small">{words.found(line.count)}</span>
              </p>
            ) : (
              <EntryLine
                note={line.note}
                name={nameOf(line.note.procedure)}
                isStory={told.has(line.note.id)}
                onEdit={onEdit}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
