import { stateNames } from '@matchwright/almanac';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { mostPicked, pick, usePicked } from './picked.js';
import styles from './programs.module.css';
import type { Row } from './rows.js';
import { sortings, type Line, type View } from './view.js';

const words = m.programs;

/** The programs as a sortable table of which only the lines in view are drawn. */
export function ProgramsTable(props: {
  lines: readonly Line[];
  sort: View['sort'];
  down: boolean;
  set: (change: Partial<View>) => void;
}): ReactNode {
  const { lines } = props;
  const picked = usePicked();
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? 44 : 56),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
    scrollMargin: top,
  });
  return (
    <div role="table" aria-label={words.caption} aria-rowcount={lines.length + 1} className={styles.table}>
      <div role="rowgroup" className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {sortings.map((id) => (
            <Head key={id} id={id} {...props} />
          ))}
          <div role="columnheader" data-column="pick">
            <span className={styles.headText}>{words.compare.column}</span>
          </div>
        </div>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          return (
            <div
              key={line.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="row"
              aria-rowindex={item.index + 2}
              className={line.kind === 'row' ? `${styles.row} ${styles.line}` : styles.groupLine}
              style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
            >
              {line.kind === 'row' ? (
                <Cells
                  row={line.row}
                  isPicked={picked.includes(line.row.id)}
                  isFull={picked.length >= mostPicked}
                />
              ) : (
                <div role="cell" aria-colspan={sortings.length + 1}>
                  <strong>{groupName(line.value)}</strong> <span className="soft">{line.count}</span>
                </div>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function groupName(value: string): string {
  const states: Readonly<Record<string, string>> = stateNames;
  const said: Readonly<Record<string, string>> = {
    ...words.groupValues,
    IR: m.common.specialty.IR,
    DR: m.common.specialty.DR,
  };
  return said[value] ?? states[value] ?? value;
}

function Head(props: {
  id: View['sort'];
  sort: View['sort'];
  down: boolean;
  set: (change: Partial<View>) => void;
}): ReactNode {
  const { id, sort, down, set } = props;
  const isBy = id === sort;
  // what people look for first: names from A, counts from the largest
  const firstDown = id === 'positions' || id === 'filled' || id === 'img' || id === 'adds';
  const Arrow = down ? IconArrowDown : IconArrowUp;
  return (
    <div role="columnheader" aria-sort={isBy ? (down ? 'descending' : 'ascending') : 'none'} data-column={id}>
      <button type="button" onClick={() => set({ sort: id, down: isBy ? !down : firstDown })}>
        {words.columns[id]}
        {isBy && <Arrow size={14} aria-hidden="true" />}
      </button>
    </div>
  );
}

const Cells = memo(function Cells(props: { row: Row; isPicked: boolean; isFull: boolean }): ReactNode {
  const { row, isPicked, isFull } = props;
  const unknown = <span className="soft">–</span>;
  return (
    <>
      <div role="cell" data-column="name">
        <ProgramLink id={row.id} name={row.name} />
        <span className="soft small">
          {row.city}, {row.state}
        </span>
      </div>
      <div role="cell" data-column="specialty">
        <OutcomeShape kind={shapeOfSpecialty(row.specialty)} /> {row.specialty}
      </div>
      <div role="cell" data-column="state" className="soft">
        {row.city}, {row.state}
      </div>
      <div role="cell" data-column="positions">
        {row.positions ?? unknown}
      </div>
      <div role="cell" data-column="filled">
        {row.filled ?? unknown}
      </div>
      <div role="cell" data-column="img">
        {row.img === undefined ? <span className="soft">{m.common.notReported}</span> : words[row.img]}
      </div>
      <div role="cell" data-column="adds" data-empty={row.mode === undefined}>
        {row.mode === undefined ? unknown : <ModeBadge mode={row.mode} />}
      </div>
      <div role="cell" data-column="pick">
        <input
          type="checkbox"
          aria-label={words.compare.pick(row.name, row.specialty)}
          checked={isPicked}
          disabled={isFull && !isPicked}
          onChange={(event) => pick(row.id, event.currentTarget.checked)}
        />
      </div>
    </>
  );
});
