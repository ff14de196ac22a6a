import type { Application, Interview } from '@matchwright/dossier';
import { matchInvitations } from '@matchwright/season';
import { useMemo, useState, type ReactNode } from 'react';
import { TextArea } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { namedPrograms, type ProgramNames } from '../../shared/season/program-names.js';
import styles from './applications.module.css';
import { ReviewLines } from './review-lines.js';
import { TableImport } from './table-import.js';

const words = m.applications.paste;

/** Brings in what was heard elsewhere: a pasted list or a table. Nothing is noted before it was looked at. */
export function PasteInvitations(props: {
  applications: readonly Application[];
  names: ProgramNames;
  interviews: readonly Interview[];
}): ReactNode {
  const { applications, names, interviews } = props;
  const [text, setText] = useState('');
  const named = useMemo(() => namedPrograms(names), [names]);
  const own = useMemo(() => new Set(applications.map(({ id }) => id)), [applications]);
  const lines = useMemo(() => matchInvitations(text, named, own), [text, named, own]);
  return (
    <>
      <Section title={words.title}>
        <div className={styles.stack}>
          <TextArea label={words.field} hint={words.hint} rows={6} value={text} onChange={setText} />
          {lines.length > 0 && (
            <ReviewLines
              key={text}
              lines={lines}
              own={own}
              names={names}
              interviews={interviews}
              onSaved={() => setText('')}
            />
          )}
        </div>
      </Section>
      <TableImport named={named} own={own} names={names} interviews={interviews} />
    </>
  );
}
