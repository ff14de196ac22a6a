import { applicationEventKinds, type ApplicationEventKind, type Interview } from '@matchwright/dossier';
import type { PastedLine } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import type { Noted } from '../../shared/season/note-event.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { noteAll } from './board-changes.js';

const words = m.applications;
const kinds = applicationEventKinds.map((value) => ({ value, label: words.kinds[value] }));

/** What the person says of a line where the reading is not taken as it is. */
type Said = {
  /** A program, or '' to leave the line out. */
  readonly program?: string;
  readonly kind?: ApplicationEventKind;
  readonly on?: string;
};

/** Every line with the program it was taken for; those that fit several ask which, and nothing is guessed. */
export function ReviewLines(props: {
  lines: readonly PastedLine[];
  own: ReadonlySet<string>;
  names: ProgramNames;
  interviews: readonly Interview[];
  onSaved: () => void;
}): ReactNode {
  const { lines, own, names, interviews, onSaved } = props;
  const [day, setDay] = useState(today());
  const [said, setSaid] = useState<ReadonlyMap<number, Said>>(new Map());
  const chosen = (line: PastedLine, i: number): string => said.get(i)?.program ?? line.program ?? '';
  const noted = lines.flatMap((line, i): Noted[] => {
    const program = names.get(chosen(line, i));
    if (program === undefined) return [];
    const { kind = line.kind, on = line.on ?? day } = said.get(i) ?? {};
    return [{ program, kind, on }];
  });
  const say = (i: number, more: Said): void => setSaid(new Map(said).set(i, { ...said.get(i), ...more }));
  const sure = lines.filter(({ program }) => program !== null).length;
  const unknown = lines.filter(({ candidates }) => candidates.length === 0).length;

  return (
    <div>
      <TextField
        label={words.paste.day}
        type="date"
        value={day}
        onChange={(next) => setDay(next === '' ? today() : next)}
      />
      <p role="status">{words.paste.found(sure, lines.length - sure - unknown, unknown)}</p>
      <ul className={styles.lines}>
        {lines.map((line, i) => (
          // lines may repeat; their place tells them apart
          <li key={`${i}-${line.text}`} className={styles.pasted}>
            <span>{line.text}</span>
            {line.candidates.length === 0 ? (
              <span className={`soft ${styles.rest}`}>{words.paste.unknown}</span>
            ) : (
              <>
                <SelectField
                  aria-label={words.paste.line(line.text)}
                  hint={
                    chosen(line, i) === '' || own.has(chosen(line, i)) ? undefined : words.paste.newOnBoard
                  }
                  data={[
                    {
                      value: '',
                      label: line.program === null ? words.paste.choose : words.paste.leaveOut,
                    },
                    ...line.candidates.map((id) => ({ value: id, label: sayCandidate(names, id) })),
                  ]}
                  value={chosen(line, i)}
                  onChange={(program) => say(i, { program })}
                />
                <SelectField
                  aria-label={words.paste.whatIn(line.text)}
                  data={kinds}
                  value={said.get(i)?.kind ?? line.kind}
                  onChange={(kind) => say(i, { kind })}
                />
                <TextField
                  type="date"
                  aria-label={words.paste.lineDay(line.text)}
                  value={said.get(i)?.on ?? line.on ?? day}
                  onChange={(on) => {
                    if (on !== '') say(i, { on });
                  }}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {noted.length === 0 ? (
        <p className="soft small">{words.paste.nothing}</p>
      ) : (
        <Button
          onClick={() =>
            void noteAll(noted, interviews).then((isSaved) => {
              if (isSaved) onSaved();
            })
          }
        >
          {words.paste.save(noted.length)}
        </Button>
      )}
    </div>
  );
}

/** A candidate with its place and its code: tracks of one hospital may differ by nothing else. */
function sayCandidate(names: ProgramNames, id: string): string {
  const program = names.get(id);
  return program === undefined ? id : `${sayProgram(names, id)} · ${program.city}, ${program.state} · ${id}`;
}
