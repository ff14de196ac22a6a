import type { Issue } from '@matchwright/almanac';
import type { ProjectFile } from '@matchwright/exchange';
import { useRef, useState, type ReactNode } from 'react';
import { Button, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { ImportPreview } from './import-preview.js';
import { OpenLocked } from './open-locked.js';
import { lookAt, readText, takeIn, type Chosen, type Way } from './take-in.js';

const words = m.data.import;

/** Takes a project file in: checked as a whole, shown before it changes anything, undone with one press. */
export function ImportFile(): ReactNode {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined): Promise<void> {
    // the same file may be chosen again after it was mended
    if (input.current) input.current.value = '';
    if (file !== undefined) setChosen(await lookAt(file));
  }

  async function accept(file: ProjectFile, way: Way): Promise<void> {
    if (chosen.kind !== 'read') return;
    const done = await takeIn(chosen.name, file, way);
    if (!done.ok) return;
    setChosen({ kind: 'none' });
    if (done.value !== null) offerUndo(words.done, done.value);
  }

  const cancel = (): void => setChosen({ kind: 'none' });
  return (
    <Section title={words.title} lead={words.text}>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <Button variant="default" onClick={() => input.current?.click()}>
        {words.action}
      </Button>
      {chosen.kind === 'refused' && <Refusal issues={chosen.issues} />}
      {chosen.kind === 'locked' && (
        <OpenLocked
          text={chosen.text}
          onOpened={(text) => void readText(chosen.name, text).then(setChosen)}
          onCancel={cancel}
        />
      )}
      {chosen.kind === 'read' && (
        <ImportPreview
          key={chosen.file.checksum}
          name={chosen.name}
          file={chosen.file}
          onAccept={(file, way) => void accept(file, way)}
          onCancel={cancel}
        />
      )}
    </Section>
  );
}

function Refusal({ issues }: { issues: readonly Issue[] }): ReactNode {
  return (
    <Notice kind="wrong" role="alert" title={words.refused}>
      <ul>
        {issues.slice(0, 20).map(({ where, found, expected, hint }) => (
          <li key={where + expected}>
            {where}: {words.expected} {expected}
            {found !== undefined && `; ${words.found} ${found}`}. {hint}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
