import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { m, type TermId } from '../messages/index.js';
import styles from './term.module.css';

/** A word of the field with its explanation on hover, focus-and-press or tap. */
export function Term({ id, children }: { id: TermId; children?: ReactNode }): ReactNode {
  const [opened, setOpened] = useState(false);
  const [word, meaning] = m.glossary[id];
  const label = useId();
  return (
    <span className={styles.root} onMouseEnter={() => setOpened(true)} onMouseLeave={() => setOpened(false)}>
      <button
        type="button"
        className={styles.term}
        aria-expanded={opened}
        aria-describedby={opened ? label : undefined}
        onClick={() => setOpened(!opened)}
        onBlur={() => setOpened(false)}
        onKeyDown={(event) => event.key === 'Escape' && setOpened(false)}
      >
        {children ?? word}
      </button>
      {opened && <Meaning id={label} word={word} meaning={meaning} />}
    </span>
  );
}

/** Stands above the word, moved so far that it lies inside the window. */
function Meaning(props: { id: string; word: string; meaning: string }): ReactNode {
  const box = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = box.current;
    const word = element?.previousElementSibling?.getBoundingClientRect();
    if (!element || !word) return;
    // above everything else, whatever it stands in
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(Math.max(8, word.left + word.width / 2 - width / 2), window.innerWidth - width - 8);
    const above = word.top - height - 6;
    element.style.left = `${left}px`;
    element.style.top = `${above < 8 ? word.bottom + 6 : above}px`;
  }, []);
  return (
    <span ref={box} id={props.id} role="tooltip" popover="manual" className={styles.meaning}>
      <strong>{props.word}.</strong> {props.meaning}
    </span>
  );
}
