import type { Interview } from '@matchwright/dossier';
import { fillText, textById } from '@matchwright/season';
import { useEffect, useState, type ReactNode } from 'react';
import { loadRotationGuide } from '../../shared/engine/engine-client.js';
import { day, today } from '../../shared/format/plain.js';
import { Button, notify, TextArea } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { noteEvent } from '../../shared/season/note-event.js';
import type { ProgramName } from '../../shared/season/program-names.js';
import { commitChange } from '../../shared/store/index.js';
import styles from './interviews.module.css';

const words = m.interviews.thanks;

/** A thank-you note to edit and send by hand, and a note that it was sent. */
export function ThankYou(props: {
  interview: Interview;
  program: ProgramName;
  interviews: readonly Interview[];
}): ReactNode {
  const { interview, program, interviews } = props;
  const [text, setText] = useState('');
  const on = interview.at === undefined ? undefined : day(interview.at);
  useEffect(() => {
    let left = false;
    void loadRotationGuide().then(
      (guide) => {
        const note = fillText(textById(guide, 'interview-thanks'), { date: on });
        if (!left) setText((typed) => (typed === '' ? `${note.subject}\n\n${note.body}` : typed));
      },
      // without the guide the field stays empty, to be written by hand
      () => {},
    );
    return () => {
      left = true;
    };
  }, [on]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => notify(words.copied),
      () => notify(words.notCopied),
    );
  }

  async function sent(): Promise<void> {
    const done = await commitChange(words.sent, (draft) =>
      noteEvent(draft, { program, kind: 'thanked', on: today() }, interviews),
    );
    if (done.ok && done.value !== null) offerUndo(words.sent, done.value);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.stack}>
        <TextArea label={words.text} rows={8} value={text} onChange={setText} />
        <div className={styles.acts}>
          <Button variant="default" onClick={() => void copy()}>
            {words.copy}
          </Button>
          <Button variant="default" onClick={() => void sent()}>
            {words.sent}
          </Button>
        </div>
      </div>
    </Section>
  );
}
