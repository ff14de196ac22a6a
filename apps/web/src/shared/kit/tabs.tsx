import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './tabs.module.css';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Parts of a page of which one is shown. Arrow keys, Home and End move between them. */
export function Tabs<V extends string>(props: {
  label: string;
  data: readonly { readonly value: V; readonly label: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
  children: ReactNode;
}): ReactNode {
  const { label, data, value, onChange, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = data.findIndex((tab) => tab.value === value);
  useEffect(() => {
    // on a phone the row of tabs is wider than the window; the router puts it back where it was first
    const frame = requestAnimationFrame(() => {
      const tab = list.current?.children[chosen];
      if (list.current && tab instanceof HTMLElement) list.current.scrollLeft = tab.offsetLeft - 40;
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);

  function move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = step(chosen, data.length);
    const next = data[at];
    if (next === undefined) return;
    onChange(next.value);
    list.current?.querySelectorAll('button')[at]?.focus();
  }

  return (
    <div>
      <div ref={list} role="tablist" aria-label={label} className={styles.tabs}>
        {data.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            className={styles.tab}
            onKeyDown={move}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        tabIndex={-1}
        className={styles.panel}
      >
        {children}
      </div>
    </div>
  );
}
