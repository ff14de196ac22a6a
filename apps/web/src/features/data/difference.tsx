import type { CollectionDifference, ContentDifference, FieldDifference } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';

const words = m.data.difference;
const fieldNames: Readonly<Record<string, string>> = words.fields;
const mostShown = 6;

/** What would be other, in words: counts first, names behind them. */
export function Difference({ value }: { value: ContentDifference }): ReactNode {
  return (
    <ul className={styles.differences}>
      <ProfileLine value={value.profile} />
      {value.records.map((each) => (
        <CollectionLine key={each.collection} value={each} />
      ))}
    </ul>
  );
}

function ProfileLine({ value }: { value: ContentDifference['profile'] }): ReactNode {
  if (value === 'same') return null;
  if (value === 'added' || value === 'removed') {
    return (
      <li>
        <strong>{words.answers}</strong> {value === 'added' ? words.profileAdded : words.profileRemoved}
      </li>
    );
  }
  return (
    <li>
      <strong>{words.answers}</strong>
      <ul>
        {value.slice(0, mostShown).map((field) => (
          <li key={field.path}>{fieldText(field)}</li>
        ))}
        {value.length > mostShown && <li>{words.more(value.length - mostShown)}</li>}
      </ul>
    </li>
  );
}

function CollectionLine({ value }: { value: CollectionDifference }): ReactNode {
  const [one, many] = m.data.collection[value.collection];
  const kinds = (['added', 'removed', 'changed'] as const).filter((kind) => value[kind].length > 0);
  return (
    <li>
      {kinds.map((kind) => (
        <details key={kind}>
          <summary>
            <strong>
              {value[kind].length} {value[kind].length === 1 ? one : many}
            </strong>{' '}
            {words[kind]}
          </summary>
          <ul>
            {value[kind].slice(0, mostShown).map((name, i) => (
              <li key={`${i} ${name}`}>{name}</li>
            ))}
            {value[kind].length > mostShown && <li>{words.more(value[kind].length - mostShown)}</li>}
          </ul>
        </details>
      ))}
    </li>
  );
}

function fieldText({ path, before, after }: FieldDifference): string {
  const name = fieldNames[path] ?? path;
  return `${name}: ${valueText(before)} → ${valueText(after)}`;
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return words.absent;
  if (Array.isArray(value)) {
    const isShort = value.length <= 4 && value.every((each) => typeof each === 'string');
    return isShort && value.length > 0 ? value.join(', ') : words.entries(value.length);
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'object') return words.entries(Object.keys(value).length);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
