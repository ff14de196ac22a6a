import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { IconButton } from './button.js';
import { placeBeside } from './place-beside.js';
import styles from './menu.module.css';

/** One thing to choose in a menu; `checked` makes it one of several that exclude each other. */
export type MenuItem = {
  readonly key: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
  readonly checked?: boolean;
  readonly act: () => void;
};

/** Closes when the person clicks or moves the focus elsewhere. */
function useLeaving(root: RefObject<HTMLElement | null>, opened: boolean, close: () => void): void {
  useEffect(() => {
    if (!opened) return undefined;
    const left = (event: Event): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', left);
    document.addEventListener('focusin', left);
    return () => {
      document.removeEventListener('pointerdown', left);
      document.removeEventListener('focusin', left);
    };
  }, [root, opened, close]);
}

/** An icon that opens a list of things to do. Arrow keys move, Escape closes and gives the focus back. */
export function Menu(props: {
  label: string;
  icon: ReactNode;
  variant?: 'default' | 'quiet';
  /** Edge of the icon that the list keeps to. */
  side?: 'start' | 'end';
  note?: ReactNode;
  items: readonly MenuItem[];
  onOpen?: () => void;
}): ReactNode {
  const { label, icon, variant = 'quiet', side = 'end', note, items, onOpen } = props;
  const [opened, setOpened] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const [close] = useState(() => () => setOpened(false));
  useLeaving(root, opened, close);
  useLayoutEffect(() => {
    if (opened && box.current && root.current) placeBeside(box.current, root.current, side);
  }, [opened, side, items.length]);
  useEffect(() => {
    if (opened) list.current?.querySelector('button')?.focus();
  }, [opened, items.length]);

  function toggle(): void {
    if (!opened) onOpen?.();
    setOpened(!opened);
  }

  function leave(): void {
    setOpened(false);
    root.current?.querySelector('button')?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    if (!opened) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  }

  return (
    <div ref={root} className={styles.root} onKeyDown={pressed}>
      <IconButton
        label={label}
        variant={variant}
        aria-haspopup="menu"
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={toggle}
      >
        {icon}
      </IconButton>
      {opened && (
        <div ref={box} popover="manual" className={styles.menu}>
          {note !== undefined && <p className={styles.note}>{note}</p>}
          <div ref={list} id={id} role="menu" aria-label={label}>
            {items.map((item) => (
              <button
                key={item.key}
                type="button"
                role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={item.checked}
                tabIndex={-1}
                className={styles.item}
                onClick={() => {
                  leave();
                  item.act();
                }}
              >
                {item.text}
                {item.hint !== undefined && <span className="soft small block">{item.hint}</span>}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
