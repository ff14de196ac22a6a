import type { OwnRow } from '@matchwright/season';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Button, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import type { ProgramNames } from '../../../shared/season/program-names.js';
import { useRecords } from '../../../shared/store/index.js';
import { useProject } from '../../../shared/store/use-project.js';
import styles from '../data.module.css';
import { OwnRowLine, type Rated } from './own-row-line.js';
import { saveOwnRows, type KeptRow } from './save-own-rows.js';

const words = m.bringIn;

/** Every row with what would be kept of it; those that fit several programs ask which, and nothing is guessed. */
export function OwnRows(props: {
  name: string;
  rows: readonly OwnRow[];
  names: ProgramNames;
  rated: readonly Rated[];
  onDone: () => void;
}): ReactNode {
  const { name, rows, names, rated, onDone } = props;
  const interviews = useRecords('interviews') ?? [];
  const project = useProject();
  const telling = useTellingRows(rows);
  const [said, setSaid] = useState<ReadonlyMap<number, string>>(new Map());
  const [source, setSource] = useState(name);
  const [isWrong, setIsWrong] = useState(false);
  const chosen = (row: OwnRow): string => said.get(row.row) ?? row.program ?? '';
  const kept = rows.flatMap((row): KeptRow[] => {
    const program = names.get(chosen(row));
    if (program === undefined || telling === null) return [];
    const interview = interviews.find(
      (each) => each.program === program.id && !['declined', 'cancelled'].includes(each.status),
    );
    return [{ row, program, interview, note: telling.has(row.row) ? '' : row.note }];
  });
  const keeping = kept.filter((each) => saysSomething(each));
  const hasFacts = keeping.some(({ row }) => row.facts.length > 0);
  const lacksAnswers = hasFacts && project === null;
  const sure = rows.filter(({ program }) => program !== null).length;

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsWrong(source.trim() === '');
    if (source.trim() === '' || keeping.length === 0 || lacksAnswers) return;
    const label = words.rows.kept(keeping.length);
    const done = await saveOwnRows(keeping, { source: source.trim(), on: today() }, label);
    if (!done.ok) return;
    onDone();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void keep(event)} noValidate>
      <p role="status">{words.rows.found(sure, rows.length - sure)}</p>
      {new Set(kept.map(({ program }) => program.id)).size < kept.length && <p>{words.rows.twice}</p>}
      <ul className={styles.lines}>
        {rows.map((row) => (
          <OwnRowLine
            key={row.row}
            row={row}
            names={names}
            rated={rated}
            program={chosen(row)}
            hasInterview={kept.some((each) => each.row === row && each.interview !== undefined)}
            isTelling={telling?.has(row.row) ?? false}
            onChoose={(program) => setSaid(new Map(said).set(row.row, program))}
          />
        ))}
      </ul>
      {lacksAnswers && <p role="alert">{words.needsAnswers}</p>}
      {keeping.length === 0 && <p>{words.rows.nothingToKeep}</p>}
      <TextField
        label={words.source}
        hint={words.sourceHint}
        error={isWrong && words.sourceError}
        value={source}
        maxLength={400}
        onChange={setSource}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={keeping.length === 0 || lacksAnswers}>
          {words.rows.keep}
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.again}
        </Button>
      </div>
    </form>
  );
}

function saysSomething({ row, note, interview }: KeptRow): boolean {
  const rates = interview !== undefined && Object.keys(row.ratings).length > 0;
  return row.facts.length > 0 || note !== '' || rates;
}

/** Rows in whose notes a patient may be named; null while they are searched, and nothing is kept unseen. */
function useTellingRows(rows: readonly OwnRow[]): ReadonlySet<number> | null {
  const [found, setFound] = useState<{ rows: readonly OwnRow[]; telling: ReadonlySet<number> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('../identity-guard.js').then(({ findIdentity }) => {
      const telling = rows.filter(({ note }) => note !== '' && findIdentity(note).length > 0);
      if (isWanted) setFound({ rows, telling: new Set(telling.map(({ row }) => row)) });
    });
    return () => {
      isWanted = false;
    };
  }, [rows]);
  return found?.rows === rows ? found.telling : null;
}
