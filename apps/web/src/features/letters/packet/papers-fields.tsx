import type { Papers } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { m } from '../../../shared/messages/index.js';
import { SavedArea, SavedText } from '../../../shared/parts/saved-field.js';
import { savePapers } from '../../../shared/records/save-papers.js';

const words = m.letters.packet;

/** Name, draft statement and CV: they go into every packet. */
export function PapersFields({ papers }: { papers: Papers | null }): ReactNode {
  return (
    <>
      <SavedText
        label={words.name}
        autoComplete="name"
        stored={papers?.name ?? ''}
        maxLength={200}
        onSave={(name) => void savePapers({ name })}
      />
      <SavedArea
        label={words.statement}
        hint={words.shared}
        rows={6}
        stored={papers?.statement ?? ''}
        maxLength={28_000}
        onSave={(statement) => void savePapers({ statement })}
      />
      <SavedArea
        label={words.cv}
        hint={words.shared}
        rows={6}
        stored={papers?.cv ?? ''}
        maxLength={28_000}
        onSave={(cv) => void savePapers({ cv })}
      />
    </>
  );
}
