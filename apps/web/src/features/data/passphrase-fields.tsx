import type { ReactNode } from 'react';
import { TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';

const words = m.data.passphrase;

/** A passphrase typed twice. */
export type Passphrase = { readonly first: string; readonly again: string };
export const noPassphrase: Passphrase = { first: '', again: '' };

/** What is wrong with a passphrase; null when it can be used. */
export function passphraseFault({ first, again }: Passphrase): { first?: string; again?: string } | null {
  if (first.length < 10) return { first: words.tooShort };
  return first === again ? null : { again: words.differs };
}

/** The two fields; faults are shown once `checked`. `isNew` tells it from the one that opens something now. */
export function PassphraseFields(props: {
  value: Passphrase;
  checked: boolean;
  isNew?: boolean;
  onChange: (next: Passphrase) => void;
}): ReactNode {
  const { value, checked, isNew = false, onChange } = props;
  const fault = checked ? passphraseFault(value) : null;
  return (
    <div className={styles.fields}>
      <TextField
        type="password"
        autoComplete="new-password"
        label={isNew ? words.newOne : words.first}
        hint={words.firstHint}
        error={fault?.first}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={words.again}
        error={fault?.again}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
    </div>
  );
}
