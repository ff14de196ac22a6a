import type { Papers } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import { SavedArea } from '../../shared/parts/saved-field.js';
import { savePapers } from '../../shared/records/save-papers.js';
import { countWords } from './count-words.js';

const words = m.stories;

/** The draft that the stories are for, with its words counted. */
export function Draft({ papers }: { papers: Papers | null }): ReactNode {
  const statement = papers?.statement ?? '';
  return (
    <Section title={words.draft.title} lead={words.draft.lead}>
      <SavedArea
        label={words.draft.label}
        hint={words.words(countWords(statement))}
        rows={12}
        stored={statement}
        maxLength={28_000}
        onSave={(text) => void savePapers({ statement: text })}
      />
    </Section>
  );
}
