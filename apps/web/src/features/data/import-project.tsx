import { Button, FileButton } from '@mantine/core';
import type { Issue } from '@matchwright/almanac';
import type { ProjectFile } from '@matchwright/exchange';
import { useRef, useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { replaceEverything } from '../../shared/store/changes.js';
import styles from './data.module.css';

const words = m.data.import;
const mostBytes = 20 * 1024 * 1024;

type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly name: string; readonly project: ProjectFile }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

async function readFile(file: File): Promise<Chosen> {
  if (file.size > mostBytes) {
    return { kind: 'refused', issues: [{ code: 'too-large', where: file.name, expected: words.tooLarge }] };
  }
  const { readProject } = await import('@matchwright/exchange');
  const read = readProject(await file.text());
  if (!read.ok) return { kind: 'refused', issues: read.error };
  return { kind: 'read', name: file.name, project: read.value };
}

/** Takes a project file in: checked as a whole, shown before it replaces anything, undone with one press. */
export function ImportProject({ hasProject }: { hasProject: boolean }): ReactNode {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const reset = useRef<() => void>(null);

  async function choose(file: File | null): Promise<void> {
    // the same file may be chosen again after it was mended
    reset.current?.();
    if (file !== null) setChosen(await readFile(file));
  }

  async function accept(project: ProjectFile): Promise<void> {
    const { profile, records, plan } = project;
    const done = await replaceEverything({ profile, records }, plan, words.done);
    if (!done.ok) return;
    setChosen({ kind: 'none' });
    if (done.value !== null) offerUndo(words.done, done.value);
  }

  return (
    <Section title={words.title} lead={words.text}>
      <FileButton resetRef={reset} accept="application/json,.json" onChange={(file) => void choose(file)}>
        {(props) => (
          <Button {...props} variant="default">
            {words.action}
          </Button>
        )}
      </FileButton>
      {chosen.kind === 'refused' && <Refusal issues={chosen.issues} />}
      {chosen.kind === 'read' && (
        <div className={styles.preview}>
          <Preview name={chosen.name} project={chosen.project} />
          {hasProject && <p>{words.replaces}</p>}
          <div className={styles.actions}>
            <Button onClick={() => void accept(chosen.project)}>{words.accept}</Button>
            <Button variant="default" onClick={() => setChosen({ kind: 'none' })}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

function Preview({ name, project }: { name: string; project: ProjectFile }): ReactNode {
  const { profile, plan } = project;
  const lines = [
    [words.file, name],
    [words.who, profile === null ? '' : m.common.kind[profile.applicant.kind]],
    [words.season, String(profile?.season ?? '')],
    [words.goal, profile === null ? '' : m.common.goal[profile.goal]],
    [words.facts, String(profile?.facts.length ?? 0)],
    [words.lines, String(plan?.list.length ?? 0)],
  ];
  return (
    <>
      <h3>{words.preview}</h3>
      <dl className={styles.facts}>
        {lines.map(([term, value]) => [<dt key={term}>{term}</dt>, <dd key={`${term} value`}>{value}</dd>])}
      </dl>
    </>
  );
}

function Refusal({ issues }: { issues: readonly Issue[] }): ReactNode {
  return (
    <div role="alert" className={styles.refused}>
      <strong>{words.refused}</strong>
      <ul>
        {issues.slice(0, 20).map(({ where, found, expected, hint }) => (
          <li key={where + expected}>
            {where}: {words.expected} {expected}
            {found !== undefined && `; ${words.found} ${found}`}. {hint}
          </li>
        ))}
      </ul>
    </div>
  );
}
