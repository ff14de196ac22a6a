import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { placeBeside } from '../kit/place-beside.js';
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
        data-term={id}
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
  useLayoutEffect(() => {
    const word = box.current?.previousElementSibling;
    if (box.current && word) placeBeside(box.current, word, 'middle', 'above');
  }, []);
  return (
    <span ref={box} id={props.id} role="tooltip" popover="manual" className={styles.meaning}>
      <strong>{props.word}.</strong> {props.meaning}
    </span>
  );
}
