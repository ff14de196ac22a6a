import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useAlmanac } from '../shared/engine/use-almanac.js';
import { Dialog } from '../shared/kit/dialog.js';
import { TextField } from '../shared/kit/field.js';
import { m } from '../shared/messages/index.js';
import { useUndoState } from '../shared/store/index.js';
import { useLockSetting } from '../shared/store/lock/read-lock.js';
import { actionsOf, findIn, pageEntries, programEntries, wordEntries } from './palette-entries.js';
import styles from './palette.module.css';

const words = m.common.palette;

/** Finds pages, programs, words and things to do by a few letters, and goes there or does them. */
export function Palette({ onClose, showHelp }: { onClose: () => void; showHelp: () => void }): ReactNode {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const state = useAlmanac();
  const history = useUndoState();
  const isLockOn = useLockSetting()?.isOn ?? false;
  const id = useId();
  const almanac = state.status === 'ready' ? state.almanac : null;
  const all = useMemo(
    () => [
      ...pageEntries(navigate),
      ...actionsOf(history, isLockOn, showHelp),
      ...wordEntries(navigate),
      ...(almanac === null ? [] : programEntries(almanac, navigate)),
    ],
    [almanac, history, isLockOn, navigate, showHelp],
  );
  const found = useMemo(() => findIn(all, text), [all, text]);
  const active = Math.min(at, found.length - 1);

  useEffect(() => document.getElementById(`${id}-field`)?.focus(), [id]);

  function choose(index: number): void {
    const entry = found[index];
    if (entry === undefined) return;
    onClose();
    entry.act();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setAt((active + found.length - 1) % Math.max(1, found.length));
    else if (event.key === 'Enter') choose(active);
    else return;
    event.preventDefault();
  }

  return (
    <Dialog opened onClose={onClose} title={words.open}>
      <TextField
        id={`${id}-field`}
        role="combobox"
        aria-label={words.label}
        placeholder={words.placeholder}
        autoComplete="off"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={(next) => {
          setText(next);
          setAt(0);
        }}
        onKeyDown={pressed}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.results} className={styles.list}>
        {found.map((entry, index) => (
          <div
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.entry}
            // the field keeps the focus
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
            onKeyDown={pressed}
          >
            <span>{entry.text}</span>
            <span className="soft small">{entry.hint ?? words.groups[entry.group]}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="soft">{words.none}</p>}
    </Dialog>
  );
}
