import { criterionNames, type Almanac } from '@matchwright/almanac';
import type { CsvTable } from '@matchwright/exchange';
import { criteriaInUse } from '@matchwright/planner';
import { guessColumnUses, mostOwnRows, readOwnRows, type ColumnFor } from '@matchwright/season';
import { useMemo, useState, type ReactNode } from 'react';
import { SelectField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { gutCriterion } from '../../../shared/season/gut.js';
import { namedPrograms, programNames } from '../../../shared/season/program-names.js';
import { useRecords } from '../../../shared/store/index.js';
import styles from '../data.module.css';
import type { Rated } from './own-row-line.js';
import { OwnRows } from './own-rows.js';

const words = m.bringIn.columns;

type Props = { name: string; table: CsvTable; almanac: Almanac; onDone: () => void };

/** A table: its columns are given their use, then its rows are looked at. */
export function TablePreview(props: Props): ReactNode {
  const criteria = useRecords('criteria');
  const rotations = useRecords('rotations');
  if (criteria === undefined || rotations === undefined) return <LinesSkeleton lines={4} />;
  const rated: Rated[] = [
    ...criteriaInUse(criteria, rotations),
    { id: gutCriterion, name: words.gut },
  ];
  return <Columns {...props} rated={rated} />;
}

function Columns({ name, table, almanac, rated, onDone }: Props & { rated: readonly Rated[] }): ReactNode {
  const [uses, setUses] = useState(() => guessColumnUses(table.heads, rated));
  const names = useMemo(() => programNames(almanac), [almanac]);
  const rows = useMemo(() => readOwnRows(table, uses, namedPrograms(names)), [table, uses, names]);
  const choices: readonly { value: ColumnFor; label: string }[] = [
    { value: '', label: words.nothing },
    { value: 'program', label: words.program },
    { value: 'note', label: words.note },
    ...rated.map((each) => ({ value: `rating:${each.id}` as const, label: words.rating(each.name) })),
    ...criterionNames.map((fact) => ({
      value: `fact:${fact}` as const,
      label: words.fact(m.program.criteria[fact]),
    })),
  ];
  return (
    <div className={styles.preview}>
      <fieldset className={styles.parts}>
        <legend>{words.legend}</legend>
        {table.heads.map((head, at) => (
          <SelectField
            key={`${at} ${head}`}
            label={head === '' ? words.blank(at + 1) : head}
            data={choices}
            value={uses[at] ?? ''}
            onChange={(use) => setUses(uses.with(at, use))}
          />
        ))}
      </fieldset>
      {table.rows.length > mostOwnRows && <p>{m.bringIn.rows.capped(mostOwnRows)}</p>}
      <OwnRows key={uses.join()} name={name} rows={rows} names={names} rated={rated} onDone={onDone} />
    </div>
  );
}
