import { identityChoices, type IdentityEntry, type IdentityFinding } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { Button, Notice, SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import styles from './identity-check.module.css';
import type { Identity } from './use-identity.js';

const words = m.data.identity;
const choices = identityChoices.map((value) => ({ value, label: words.choices[value] }));
/** Entries shown at once. */
const pageful = 20;
/** Letters of a text shown on either side of the words. */
const around = 50;

/** Entries of a file that may name a patient, with the words marked and a choice for each; before anything is kept. */
export function IdentityCheck({ identity }: { identity: Identity }): ReactNode {
  const { entries, choiceOf, choose } = identity;
  const [shown, setShown] = useState(pageful);
  if (entries === null) return <LinesSkeleton lines={2} />;
  if (entries.length === 0) return null;
  const left = entries.length - shown;
  return (
    <Notice kind="warning" title={words.title(entries.length)}>
      <p>{words.text}</p>
      {entries.length > 1 && (
        <div className={styles.all}>
          {choices.map(({ value, label }) => (
            <Button key={value} variant="default" onClick={() => choose(entries, value)}>
              {words.all(label)}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.entries}>
        {entries.slice(0, shown).map((entry) => (
          <li key={`${entry.collection} ${entry.id}`}>
            <Entry entry={entry} />
            <SelectField
              label={words.choice(entry.name)}
              data={choices}
              value={choiceOf(entry)}
              onChange={(choice) => choose([entry], choice)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="default" onClick={() => setShown(shown + pageful)}>
          {words.more(Math.min(left, pageful))}
        </Button>
      )}
    </Notice>
  );
}

function Entry({ entry }: { entry: IdentityEntry }): ReactNode {
  return entry.fields.flatMap(({ field, text, findings }) =>
    findings.map((finding) => (
      <p key={`${field} ${finding.start}`} className={styles.finding}>
        <Marked text={text} finding={finding} />
        <span className="soft small">{words.kinds[finding.kind]}</span>
      </p>
    )),
  );
}

function Marked({ text, finding: { start, end } }: { text: string; finding: IdentityFinding }): ReactNode {
  return (
    <q>
      {start > around && '…'}
      {text.slice(Math.max(0, start - around), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + around)}
      {end + around < text.length && '…'}
    </q>
  );
}
