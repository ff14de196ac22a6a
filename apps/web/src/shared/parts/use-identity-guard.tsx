import { findIdentity, withoutWords, type IdentityFinding } from '@matchwright/dossier';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Notice } from '../kit/index.js';
import { m } from '../messages/index.js';
import styles from './identity-guard.module.css';

const words = m.identity;

/** What is about to be kept, by field. */
type Texts = Readonly<Record<string, string>>;

type Question<T extends Texts> = {
  readonly texts: T;
  readonly found: ReadonlyMap<keyof T, readonly IdentityFinding[]>;
  readonly keep: (texts: T) => void;
};

/** The guard of one form. */
export type IdentityGuard<T extends Texts> = {
  /**
   * Keeps the texts at once when none looks like a patient's identity; otherwise keeps nothing, and asks. Words that
   * stood in `stored`, the same field as it was, were decided on before.
   */
  readonly check: (texts: T, keep: (texts: T) => void, stored?: Partial<T>) => void;
  /** Takes the question back: what was typed has changed. */
  readonly reset: () => void;
  /** The question, to be shown beside the button that keeps; null while there is none. */
  readonly question: ReactNode;
};

/** Looks through what is typed for words that tell who a patient was, before anything is written anywhere. */
export function useIdentityGuard<T extends Texts>(): IdentityGuard<T> {
  const [asked, setAsked] = useState<Question<T> | null>(null);
  const reset = (): void => setAsked(null);

  function check(texts: T, keep: (texts: T) => void, stored: Partial<T> = {}): void {
    const found = new Map<keyof T, readonly IdentityFinding[]>();
    for (const field of Object.keys(texts)) {
      const before = stored[field] ?? '';
      const here = findIdentity(texts[field] ?? '').filter(({ text }) => !before.includes(text));
      if (here.length > 0) found.set(field, here);
    }
    if (found.size > 0) {
      setAsked({ texts, found, keep });
      return;
    }
    reset();
    keep(texts);
  }

  return { check, reset, question: asked && <Asked asked={asked} close={reset} /> };
}

function Asked<T extends Texts>({ asked, close }: { asked: Question<T>; close: () => void }): ReactNode {
  const { texts, found, keep } = asked;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, []);
  const cleaned = { ...texts };
  for (const [field, here] of found)
    Object.assign(cleaned, { [field]: withoutWords(texts[field] ?? '', here) });

  function decide(kept: T): void {
    close();
    keep(kept);
  }

  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <Notice kind="warning" role="alert" title={words.title}>
        <ul className={styles.words}>
          {[...found.values()].flat().map(({ kind, text, start }) => (
            <li key={`${start} ${text}`}>
              “{text}” <span className="soft">({words.kinds[kind]})</span>
            </li>
          ))}
        </ul>
        <p>{words.text}</p>
        <div className={styles.acts}>
          <Button onClick={() => decide(cleaned)}>{words.takeOut}</Button>
          <Button variant="default" onClick={() => decide(texts)}>
            {words.asIs}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
