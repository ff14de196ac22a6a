import type { OwnRow } from '@matchwright/season';
import type { ReactNode } from 'react';
import { SelectField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { sayProgram, type ProgramNames } from '../../../shared/season/program-names.js';

const words = m.bringIn.rows;

/** What can be rated. */
export type Rated = { readonly id: string; readonly name: string };

/** One row: the program that it is taken for, what would be kept, and what is left out and why. */
export function OwnRowLine(props: {
  row: OwnRow;
  names: ProgramNames;
  rated: readonly Rated[];
  /** The program that it is kept for; empty: left out. */
  program: string;
  hasInterview: boolean;
  /** Whether the note may tell who a patient was. */
  isTelling: boolean;
  onChoose: (program: string) => void;
}): ReactNode {
  const { row, names, rated, program, hasInterview, isTelling, onChoose } = props;
  const ratings = Object.entries(row.ratings);
  if (row.candidates.length === 0) {
    return (
      <li>
        <strong>{words.row(row.row)}</strong> {row.text}
        <div className="soft">{words.unknown}</div>
      </li>
    );
  }
  const isEmpty = row.facts.length === 0 && row.note === '' && ratings.length === 0;
  return (
    <li>
      <strong>{words.row(row.row)}</strong> {program === '' ? row.text : sayProgram(names, program)}
      {row.candidates.length > 1 && (
        <SelectField
          label={words.which(row.text)}
          data={[
            { value: '', label: words.none },
            ...row.candidates.map((id) => ({ value: id, label: sayProgram(names, id) })),
          ]}
          value={program}
          onChange={onChoose}
        />
      )}
      {row.facts.map(({ name, value }) => (
        <div key={name}>
          {m.program.criteria[name]}: {value}
        </div>
      ))}
      {ratings.map(([id, value]) => (
        <div key={id}>
          {rated.find((each) => each.id === id)?.name}: {value}
        </div>
      ))}
      {program !== '' && ratings.length > 0 && !hasInterview && (
        <div className="soft">{words.noInterview}</div>
      )}
      {row.note !== '' && (
        <div>
          {words.note}: {row.note}
        </div>
      )}
      {isTelling && <div role="alert">{words.identity}</div>}
      {row.faults.map(({ column, found }) => (
        <div key={column} className="soft">
          {words.fault(column, found)}
        </div>
      ))}
      {isEmpty && row.faults.length === 0 && <div className="soft">{words.nothing}</div>}
    </li>
  );
}
