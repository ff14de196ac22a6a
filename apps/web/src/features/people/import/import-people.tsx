import type { Person } from '@matchwright/dossier';
import { useRef, type ReactNode } from 'react';
import { Button, Notice } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { Section } from '../../../shared/parts/page.js';
import styles from '../people.module.css';
import { ImportPreview } from './import-preview.js';
import { usePeopleFile } from './use-people-file.js';

const words = m.people.import;

/** Brings people in from LinkedIn's connections or from vCards: shown row by row, kept only when confirmed. */
export function ImportPeople({ people }: { people: readonly Person[] }): ReactNode {
  const { state, open, close, keep } = usePeopleFile(people);
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={words.title} lead={words.lead}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.vcf,text/csv,text/vcard"
        aria-label={words.choose}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      <div className={styles.stack}>
        <div>
          <Button variant="default" onClick={() => input.current?.click()}>
            {words.choose}
          </Button>
        </div>
        {state.status === 'reading' && <LinesSkeleton lines={4} />}
        {state.status === 'refused' && (
          <Notice kind="wrong" role="alert" title={words.refused}>
            <ul className={styles.plain}>
              {state.issues.map(({ where, expected, hint }) => (
                <li key={`${where} ${expected}`}>
                  {words.issue(where, expected)} {hint}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {state.status === 'read' && (
          <ImportPreview people={state.people} skipped={state.skipped} onKeep={keep} onClose={close} />
        )}
      </div>
    </Section>
  );
}
