import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import styles from './programs.module.css';
import type { Row } from './rows.js';

const words = m.programs;
const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});
const helper = createColumnHelper<typeof features, Row>();
const columns = helper.columns([
  helper.accessor('name', { header: words.columns.name, sortFn: 'text' }),
  helper.accessor('specialty', { header: words.columns.specialty, sortFn: 'text' }),
  helper.accessor('state', { header: words.columns.state, sortFn: 'text' }),
  helper.accessor('positions', { header: words.columns.positions, sortUndefined: 'last' }),
  helper.accessor('filled', { header: words.columns.filled, sortUndefined: 'last' }),
  helper.accessor('img', { header: words.columns.img, sortFn: 'text', sortUndefined: 'last' }),
  helper.accessor('mode', { header: words.columns.plan, sortFn: 'text', sortUndefined: 'last' }),
]);

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

/** The programs as a sortable table of which only the lines in view are drawn. */
export function ProgramsTable({ rows }: { rows: Row[] }): ReactNode {
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row: Row) => row.id,
    initialState: { sorting: [{ id: 'name', desc: false }] },
    enableSortingRemoval: false,
  });
  const lines = table.getRowModel().rows;
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => 56,
    overscan: 12,
    scrollMargin: top,
  });
  return (
    <div role="table" aria-label={words.caption} aria-rowcount={lines.length + 1} className={styles.table}>
      <div role="rowgroup" className={styles.headGroup}>
        <div role="row" aria-rowindex={1} className={styles.row}>
          {table.getHeaderGroups()[0]?.headers.map((header) => {
            const sorted = header.column.getIsSorted();
            return (
              <div
                key={header.id}
                role="columnheader"
                aria-sort={sorted === false ? 'none' : ariaSort[sorted]}
                data-column={header.id}
              >
                <button type="button" onClick={header.column.getToggleSortingHandler()}>
                  {String(header.column.columnDef.header)}
                  {sorted === 'asc' && <IconArrowUp size={14} aria-hidden="true" />}
                  {sorted === 'desc' && <IconArrowDown size={14} aria-hidden="true" />}
                </button>
              </div>
            );
          })}
        </div>
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = lines[item.index]?.original;
          return (
            row && (
              <div
                key={row.id}
                ref={virtual.measureElement}
                data-index={item.index}
                role="row"
                aria-rowindex={item.index + 2}
                className={`${styles.row} ${styles.line}`}
                style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}
              >
                <Cells row={row} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function Cells({ row }: { row: Row }): ReactNode {
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
      <div role="cell" data-column="mode">
        {row.mode === undefined ? unknown : <ModeBadge mode={row.mode} />}
      </div>
    </>
  );
}
