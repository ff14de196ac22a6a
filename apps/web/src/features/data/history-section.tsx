import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { redo, undo, useUndoState } from '../../shared/store/index.js';
import styles from './data.module.css';

const words = m.data.history;

/** Undo and redo for those without a keyboard. */
export function HistorySection(): ReactNode {
  const state = useUndoState();
  return (
    <Section title={words.title} lead={words.text}>
      <div className={styles.actions}>
        {state.undo !== null && (
          <Button variant="default" onClick={() => void undo()}>
            {words.undo(state.undo)}
          </Button>
        )}
        {state.redo !== null && (
          <Button variant="default" onClick={() => void redo()}>
            {words.redo(state.redo)}
          </Button>
        )}
        {state.undo === null && state.redo === null && <p className="soft">{words.none}</p>}
      </div>
    </Section>
  );
}
