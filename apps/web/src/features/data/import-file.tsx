import type { ProjectFile } from '@matchwright/exchange';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { ChooseFile } from './choose-file.js';
import styles from './data.module.css';
import { ImportPreview } from './import-preview.js';
import { OpenLocked } from './open-locked.js';
import { Refusal } from './refusal.js';
import { readText, takeIn, type Chosen, type Way } from './take-in.js';

const words = m.data.import;

/** Takes a project file in: checked as a whole, shown before it changes anything, undone with one press. */
export function ImportFile(): ReactNode {
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });

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
      <div className={styles.after}>
        <ChooseFile text={words.action} onChosen={setChosen} />
        <p className="soft small">
          {words.onlyRead} <Link to="/look">{m.look.title}</Link>
        </p>
      </div>
      {chosen.kind === 'refused' && <Refusal issues={chosen.issues} />}
      {chosen.kind === 'locked' && (
        <OpenLocked
          text={chosen.text}
          name={chosen.name}
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
