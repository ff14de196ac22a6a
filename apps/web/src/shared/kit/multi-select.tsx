import { IconX } from '@tabler/icons-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { m } from '../messages/index.js';
import { TextField, type Option } from './field.js';
import styles from './multi-select.module.css';

/** Several of a list, found by typing. The chosen ones stand above the field, each with a button that takes it away. */
export function MultiSelect(props: {
  label: string;
  hint?: string;
  placeholder?: string;
  data: readonly Option[];
  value: readonly string[];
  /** Closes the list after each choice, for where what was chosen goes elsewhere. */
  closes?: boolean;
  onChange: (value: readonly string[]) => void;
}): ReactNode {
  const { label, hint, placeholder, data, value, closes = false, onChange } = props;
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const [at, setAt] = useState(0);
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const found = data.filter(
    (option) =>
      !value.includes(option.value) && option.label.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const active = Math.min(at, found.length - 1);

  function add(option: Option | undefined): void {
    if (option === undefined) return;
    onChange([...value, option.value]);
    setText('');
    setAt(0);
    if (closes) setOpened(false);
  }

  function move(by: number): void {
    setOpened(true);
    const next = (active + by + found.length) % Math.max(1, found.length);
    setAt(next);
    field.current?.querySelector(`#${CSS.escape(`${id}-${next}`)}`)?.scrollIntoView({ block: 'nearest' });
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown') move(opened ? 1 : 0);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && opened) add(found[active]);
    else if (event.key === 'Escape' && opened) setOpened(false);
    else if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
    else return;
    if (event.key !== 'Backspace') event.preventDefault();
  }

  return (
    <div className={styles.root}>
      <div ref={field} className={styles.anchor}>
        <TextField
          role="combobox"
          label={label}
          hint={hint}
          placeholder={placeholder}
          autoComplete="off"
          aria-expanded={opened}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={opened && found.length > 0 ? `${id}-${active}` : undefined}
          value={text}
          onChange={(next) => {
            setText(next);
            setAt(0);
            setOpened(true);
          }}
          onClick={() => setOpened(true)}
          onBlur={() => setOpened(false)}
          onKeyDown={pressed}
        />
        {opened && (
          <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
            {found.map((option, index) => (
              <div
                key={option.value}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // the field keeps the focus
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => add(option)}
                onKeyDown={pressed}
              >
                {option.label}
              </div>
            ))}
            {found.length === 0 && (
              <div
                className={styles.none}
                role="option"
                tabIndex={-1}
                aria-selected="false"
                aria-disabled="true"
              >
                {m.common.nothingFits}
              </div>
            )}
          </div>
        )}
      </div>
      {value.length > 0 && <Picked {...props} />}
    </div>
  );
}

function Picked(props: {
  label: string;
  data: readonly Option[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}): ReactNode {
  const { label, data, value, onChange } = props;
  return (
    <ul className={styles.picked} aria-label={label}>
      {value.map((picked) => {
        const name = data.find((option) => option.value === picked)?.label ?? picked;
        return (
          <li key={picked} className={styles.pill}>
            {name}
            <button
              type="button"
              aria-label={m.common.takeAway(name)}
              onClick={() => onChange(value.filter((other) => other !== picked))}
            >
              <IconX size={14} stroke={2} aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
