import type { Procedure } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureChoices, procedureNamer } from '@matchwright/season';
import { useMemo, useState, type ReactNode } from 'react';
import { TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import styles from './notebook.module.css';

const words = m.notebook.form;
/** As many as a thumb reaches without scrolling. */
const shown = 9;

/**
 * What was done, one tap away: the procedures that this person writes down most come first, typing finds the others,
 * and words of one's own are taken as they are.
 */
export function ProcedurePicker(props: {
  procedures: readonly Procedure[];
  notes: readonly CaseNote[];
  value: string;
  error: string | false;
  onChange: (procedure: string) => void;
}): ReactNode {
  const { procedures, notes, value, error, onChange } = props;
  const [typed, setTyped] = useState('');
  const nameOf = useMemo(() => procedureNamer(procedures), [procedures]);
  const choices = useMemo(
    () => procedureChoices(procedures, notes, typed, shown),
    [procedures, notes, typed],
  );
  const own = typed.trim();
  const isKnown = own === '' || nameOf(own).group !== null;
  const chosen = value === '' ? null : nameOf(value);
  const options = [
    ...(chosen === null || choices.some(({ id }) => id === chosen.id)
      ? []
      : [{ id: value, name: chosen.name }]),
    ...choices,
  ];

  function choose(procedure: string): void {
    onChange(procedure);
    setTyped('');
  }

  return (
    <div className={styles.picker}>
      <TextField
        label={words.what}
        placeholder={words.search}
        autoComplete="off"
        enterKeyHint="done"
        maxLength={200}
        value={typed}
        error={error}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || own === '') return;
          event.preventDefault();
          choose(choices[0]?.id ?? own);
        }}
      />
      <div role="group" aria-label={words.what} className={styles.chips}>
        {options.map(({ id, name }) => (
          <Chip key={id} name={name} pressed={id === value} onPress={() => choose(id === value ? '' : id)} />
        ))}
        {!isKnown && <Chip name={words.own(own)} pressed={false} onPress={() => choose(own)} />}
      </div>
    </div>
  );
}

function Chip(props: { name: string; pressed: boolean; onPress: () => void }): ReactNode {
  return (
    <button type="button" aria-pressed={props.pressed} className={styles.chip} onClick={props.onPress}>
      {props.name}
    </button>
  );
}
