import type { FilledText } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { Button, TextArea } from '../kit/index.js';
import { m } from '../messages/index.js';
import { copyText } from './copy-text.js';
import styles from './ready-text.module.css';

const words = m.common.readyText;

/** A text to edit and to copy. It is never sent from here. Give it a `key`, so that another text begins anew. */
export function ReadyText({ text }: { text: FilledText }): ReactNode {
  const [body, setBody] = useState(text.body);
  return (
    <div className={styles.text}>
      <p>
        <strong>{words.subject}:</strong> {text.subject}
      </p>
      <TextArea label={words.body} rows={10} value={body} onChange={setBody} />
      {text.missing.length > 0 && (
        <p className="soft small">{words.missing(text.missing.map((place) => `[${place}]`).join(', '))}</p>
      )}
      <div>
        <Button variant="default" onClick={() => void copyText(`${text.subject}\n\n${body}`)}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
