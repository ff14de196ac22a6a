import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { m } from '../messages/index.js';
import styles from './data-table.module.css';

/** One column: its head, its cell, and what it is sorted by if it can be. */
export type Column<Row> = {
  readonly id: string;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortBy?: (row: Row) => string | number | null;
  /** Figures stand at the right. */
  readonly numeric?: boolean;
};

type Order = { readonly id: string; readonly down: boolean };

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const by = columns.find(({ id }) => id === order?.id)?.sortBy;
  if (by === undefined || order === null) return rows;
  return rows.toSorted((a, b) => {
    const [left, right] = [by(a), by(b)];
    // what is unknown stands last, whichever way
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return order.down ? compare(right, left) : compare(left, right);
  });
}

/**
 * A table of up to a few hundred rows with heads that sort. The first column names the row; where there is little
 * room, as on a phone, each row becomes a block with the heads as labels.
 */
export function DataTable<Row>(props: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Only the first so many of the order are drawn. */
  most?: number;
  /** For a table right under a heading that says the same. */
  hideCaption?: boolean;
}): ReactNode {
  const { caption, columns, rows, keyOf, most, hideCaption = false } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const shown = useMemo(() => sorted(rows, columns, order), [rows, columns, order]);
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className={hideCaption ? 'only-heard' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} order={order} setOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ id, head, cell, numeric = false }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} data-label={head} data-numeric={numeric}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>(props: {
  column: Column<Row>;
  order: Order | null;
  setOrder: (order: Order | null) => void;
}): ReactNode {
  const { column, order, setOrder } = props;
  const { id, head, sortBy, numeric = false } = column;
  if (sortBy === undefined) {
    return (
      <th scope="col" data-numeric={numeric}>
        {head}
      </th>
    );
  }
  const isBy = order?.id === id;
  const Arrow = order?.down === true ? IconArrowDown : IconArrowUp;
  return (
    <th
      scope="col"
      data-numeric={numeric}
      aria-sort={isBy ? (order.down ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        title={m.common.table.sortBy(head)}
        onClick={() => setOrder(isBy && order.down ? null : { id, down: isBy })}
      >
        {head}
        {isBy && <Arrow size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
