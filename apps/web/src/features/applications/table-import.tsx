import type { Issue } from '@matchwright/almanac';
import type { Interview } from '@matchwright/dossier';
import type { CsvTable } from '@matchwright/exchange';
import { guessColumns, matchRows, type ColumnUse, type Named } from '@matchwright/season';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, Notice, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import type { ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { ReviewLines } from './review-lines.js';

const words = m.applications.paste;

type Known = {
  readonly named: readonly Named[];
  readonly own: ReadonlySet<string>;
  readonly names: ProgramNames;
  readonly interviews: readonly Interview[];
};

/** A table of the person's own: its columns are given their use, then its lines are looked at like pasted ones. */
export function TableImport(props: Known): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [table, setTable] = useState<{ readonly name: string; readonly content: CsvTable } | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function choose(file: File | undefined): Promise<void> {
    if (input.current) input.current.value = '';
    if (file === undefined) return;
    const { tableFromFile } = await import('@matchwright/exchange');
    const read = await tableFromFile(new Uint8Array(await file.arrayBuffer()), file.name);
    setIssues(read.ok ? [] : read.error);
    setTable(read.ok ? { name: file.name, content: read.value } : null);
  }

  return (
    <Section title={words.csv} lead={words.csvHint}>
      <div className={styles.stack}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,text/csv,.tsv,.txt,.xlsx"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <p>
          <Button variant="default" onClick={() => input.current?.click()}>
            {words.chooseFile}
          </Button>
        </p>
        {issues.length > 0 && (
          <Notice kind="wrong" role="alert" title={words.wrong}>
            {issues.map(({ where, found, expected }) => (
              <p key={where + expected}>{words.issue(where, found ?? '', expected)}</p>
            ))}
          </Notice>
        )}
        {table !== null && (
          <Columns key={table.name} table={table.content} {...props} onSaved={() => setTable(null)} />
        )}
      </div>
    </Section>
  );
}

function Columns(props: Known & { table: CsvTable; onSaved: () => void }): ReactNode {
  const { table, named, own, names, interviews, onSaved } = props;
  const [use, setUse] = useState<ColumnUse>(() => guessColumns(table.heads));
  const lines = useMemo(() => matchRows(table.rows, use, named, own), [table, use, named, own]);
  const columns = table.heads.map((head, at) => ({
    value: String(at),
    label: head === '' ? `${at + 1}` : head,
  }));
  const optional = [{ value: '', label: words.noColumn }, ...columns];
  return (
    <>
      <fieldset className={styles.columns}>
        <legend>{words.columns}</legend>
        <SelectField
          label={words.use.program}
          data={columns}
          value={String(use.program)}
          onChange={(at) => setUse({ ...use, program: Number(at) })}
        />
        {(['what', 'on'] as const).map((part) => (
          <SelectField
            key={part}
            label={words.use[part]}
            data={optional}
            value={use[part] === null ? '' : String(use[part])}
            onChange={(at) => setUse({ ...use, [part]: at === '' ? null : Number(at) })}
          />
        ))}
      </fieldset>
      <ReviewLines
        key={JSON.stringify(use)}
        lines={lines}
        own={own}
        names={names}
        interviews={interviews}
        onSaved={onSaved}
      />
    </>
  );
}
