import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import styles from './data.module.css';

/** What codes stand for: programs by id, tracks by code. */
export type Labels = ReadonlyMap<string, string>;

const known: Readonly<Record<string, string>> = m.data.difference.fields;

/** `graduationYear` as `Graduation year`. */
function fieldName(path: string, name: string): string {
  const spaced = name.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return known[path] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}

/** What only the program itself reads. */
const inner: ReadonlySet<string> = new Set(['id', 'schema', 'seed']);

/** Every field of a record that says something, with its name; a record inside it as a list of its own. */
export function RecordFields(props: { value: object; labels: Labels; path?: string }): ReactNode {
  const { value, labels, path = '' } = props;
  const filled = Object.entries(value).filter(([name, each]) => !inner.has(name) && saysSomething(each));
  return (
    <dl className={styles.fieldList}>
      {filled.map(([name, each]) => {
        const inside = path === '' ? name : `${path}.${name}`;
        return (
          <div key={name}>
            <dt>{fieldName(inside, name)}</dt>
            <dd>
              <FieldValue value={each} labels={labels} path={inside} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function FieldValue({ value, labels, path }: { value: unknown; labels: Labels; path: string }): ReactNode {
  if (Array.isArray(value)) return <ListValue list={value} labels={labels} path={path} />;
  if (typeof value === 'object' && value !== null)
    return <RecordFields value={value} labels={labels} path={path} />;
  return plainText(value, labels);
}

function ListValue({ list, labels, path }: { list: unknown[]; labels: Labels; path: string }): ReactNode {
  if (list.every((each) => typeof each !== 'object')) {
    return list.map((each) => plainText(each, labels)).join(', ');
  }
  return (
    <ol>
      {list.map((each, i) => (
        <li key={i}>
          <FieldValue value={each} labels={labels} path={path} />
        </li>
      ))}
    </ol>
  );
}

function plainText(value: unknown, labels: Labels): string {
  if (typeof value === 'boolean') return value ? m.data.difference.yes : m.data.difference.no;
  const text = String(value);
  return labels.get(text) ?? text;
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (typeof value !== 'object') return true;
  const parts: unknown[] = Object.values(value);
  return parts.some((part) => saysSomething(part));
}
