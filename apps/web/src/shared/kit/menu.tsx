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
  const id = useId();
  const [close] = useState(() => () => setOpened(false));
  useLeaving(root, opened, close);

  function toggle(): void {
    if (!opened) onOpen?.();
    setOpened(!opened);
  }

  function leave(): void {
    setOpened(false);
    root.current?.querySelector('button')?.focus();
  }

  return (
    <div ref={root} className={styles.root}>
      <IconButton
        label={label}
        variant={variant}
        aria-haspopup="menu"
        aria-expanded={opened}
        aria-controls={opened ? id : undefined}
        onClick={toggle}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      >
        {icon}
      </IconButton>
      {/* items that come late are placed and focused as if opened then */}
      {opened && (
        <Items key={items.length} id={id} label={label} side={side} note={note} items={items} leave={leave} />
      )}
    </div>
  );
}

function Items(props: {
  id: string;
  label: string;
  side: 'start' | 'end';
  note: ReactNode;
  items: readonly MenuItem[];
  leave: () => void;
}): ReactNode {
  const { id, label, side, note, items, leave } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const anchor = box.current?.parentElement;
    if (box.current && anchor) placeBeside(box.current, anchor, side);
    box.current?.querySelector('button')?.focus();
  }, [side]);

  function pressed(event: KeyboardEvent<HTMLElement>): void {
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  }

  return (
    <div ref={box} popover="manual" className={styles.menu}>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div id={id} role="menu" tabIndex={-1} aria-label={label} onKeyDown={pressed}>
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
  );
}
