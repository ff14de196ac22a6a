import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { mostPicked, pickNone, usePicked } from './picked.js';
import styles from './programs.module.css';

const words = m.programs.compare;

/** What was picked for comparison, and the way there; at the foot of the window while there is something. */
export function CompareBar(): ReactNode {
  const picked = usePicked();
  if (picked.length === 0) return null;
  return (
    <div className={styles.compareBar} role="region" aria-label={words.title}>
      <span role="status">{words.picked(picked.length, mostPicked)}</span>
      <Button variant="quiet" size="s" onClick={pickNone}>
        {words.none}
      </Button>
      {picked.length > 1 ? (
        <ButtonLink size="s" to="/compare" search={{ ids: picked.join('.') }}>
          {words.open}
        </ButtonLink>
      ) : (
        <span className="soft small">{words.oneMore}</span>
      )}
    </div>
  );
}
