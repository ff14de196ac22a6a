import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { IconButton } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import type { Target } from './list-edits.js';
import styles from './ranked-items.module.css';
import { useDragOrder } from './use-drag-order.js';

const words = m.rankList.list;

/** One line of a list that a person orders. */
export type RankedItem = {
  /** NRMP code. */
  readonly track: string;
  readonly name: string;
  readonly title: ReactNode;
  readonly detail: ReactNode;
  /** Said above the line, which is marked as belonging together with the next ones. */
  readonly note?: string | undefined;
  readonly isTied?: boolean | undefined;
  readonly children?: ReactNode;
};

const targets: Readonly<Record<string, Target>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** A list to be put in order: by dragging, by the arrow keys on a handle, or by buttons. */
export function RankedItems(props: {
  label: string;
  items: readonly RankedItem[];
  /** `inRow`: one of several moves by key, which undo takes back together. */
  onMove: (track: string, index: number, target: Target, inRow: boolean) => void;
  onRemove: (track: string, index: number) => void;
}): ReactNode {
  const { label, items, onMove, onRemove } = props;
  const [last, setLast] = useState<string | null>(null);
  const drag = useDragOrder((from, to) => {
    move(from, () => to, false);
  });
  const at = items.findIndex(({ track }) => track === last);

  function move(index: number, target: Target, inRow: boolean): void {
    const item = items[index];
    if (item === undefined) return;
    setLast(item.track);
    onMove(item.track, index, target, inRow);
  }

  function byKey(event: KeyboardEvent, index: number): void {
    if (event.key === 'Escape') drag.giveUp();
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(index, target, true);
  }

  return (
    <>
      <ol ref={drag.list} className={styles.list} aria-label={label}>
        {items.map((item, index) => (
          <li
            // a code may stand twice
            key={
              items.findIndex(({ track }) => track === item.track) === index
                ? item.track
                : `${item.track} ${index}`
            }
            className={styles.item}
            data-tied={item.isTied}
            data-dragged={drag.dragged?.from === index}
            data-drop={dropMark(drag.dragged, index)}
          >
            {item.note !== undefined && <p className={styles.note}>{item.note}</p>}
            <IconButton
              label={words.handle(item.name, index + 1, items.length)}
              className={styles.handle}
              onKeyDown={(event) => byKey(event, index)}
              {...drag.handle(index)}
            >
              <IconGripVertical size={18} stroke={1.6} aria-hidden="true" />
            </IconButton>
            <span className={styles.place} aria-hidden="true">
              {index + 1}
            </span>
            <div className={styles.body}>
              <div className={styles.title}>{item.title}</div>
              <div className={styles.detail}>{item.detail}</div>
              {item.children}
            </div>
            <div className={styles.tools}>
              <IconButton
                label={words.up(item.name)}
                disabled={index === 0}
                onClick={() => move(index, (from) => from - 1, true)}
              >
                <IconArrowUp size={18} stroke={1.6} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={words.down(item.name)}
                disabled={index === items.length - 1}
                onClick={() => move(index, (from) => from + 1, true)}
              >
                <IconArrowDown size={18} stroke={1.6} aria-hidden="true" />
              </IconButton>
              <IconButton label={words.remove(item.name)} onClick={() => onRemove(item.track, index)}>
                <IconX size={18} stroke={1.6} aria-hidden="true" />
              </IconButton>
            </div>
          </li>
        ))}
      </ol>
      <p role="status" className="only-heard">
        {at >= 0 && words.nowAt(items[at]?.name ?? '', at + 1, items.length)}
      </p>
    </>
  );
}

/** The edge of a row at which the dragged one would come to lie. */
function dropMark(
  dragged: { readonly from: number; readonly to: number } | null,
  index: number,
): 'before' | 'after' | undefined {
  if (dragged === null || dragged.to === dragged.from || index !== dragged.to) return undefined;
  return dragged.to < dragged.from ? 'before' : 'after';
}
