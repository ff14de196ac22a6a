import type { Interview } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { changeInterview } from './change-interview.js';
import styles from './interviews.module.css';
import { SavedText } from './saved-text.js';

const words = m.interviews.notes;

/** Same-day notes under prompts; prompts of an earlier version that hold words stay. */
export function Notes({ interview }: { interview: Interview }): ReactNode {
  const kept = new Map(interview.notes.map(({ prompt, text }) => [prompt, text]));
  const prompts = [...new Set<string>([...words.prompts, ...kept.keys()])];
  const keep = (prompt: string, text: string): void =>
    void changeInterview(
      interview.id,
      words.saved,
      (stored) => ({
        ...stored,
        notes: [...stored.notes.filter((note) => note.prompt !== prompt), { prompt, text }],
      }),
      true,
    );
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.stack}>
        {prompts.map((prompt) => (
          <SavedText
            key={prompt}
            label={prompt}
            value={kept.get(prompt) ?? ''}
            onKeep={(text) => keep(prompt, text)}
          />
        ))}
        <SavedText
          label={words.redFlags}
          hint={words.redFlagsHint}
          value={interview.redFlags}
          onKeep={(redFlags) =>
            void changeInterview(interview.id, words.saved, (stored) => ({ ...stored, redFlags }), true)
          }
        />
      </div>
    </Section>
  );
}
