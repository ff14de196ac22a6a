import type { ReactNode } from 'react';
import { MultiSelect } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { GuardedArea } from '../../shared/parts/guarded-area.js';
import { SavedText } from '../../shared/parts/saved-field.js';
import { commitChange } from '../../shared/store/index.js';
import type { Story } from './order-stories.js';
import styles from './stories.module.css';
import type { StoryWorld } from './use-story-world.js';

const words = m.stories;

async function change(id: string, fields: Partial<Story>): Promise<void> {
  await commitChange(
    words.did.changed,
    (draft) => draft.update('stories', id, (stored) => ({ ...stored, ...fields })),
    { joins: `stories.${id}.${Object.keys(fields).join('.')}` },
  );
}

/** A story's title, theme, text and programs; its text is looked through for patients before it is kept. */
export function StoryFields({ story, world }: { story: Story; world: StoryWorld }): ReactNode {
  const save = (fields: Partial<Story>): void => void change(story.id, fields);
  return (
    <div className={styles.stack}>
      <SavedText
        label={words.name}
        stored={story.title}
        maxLength={200}
        onSave={(title) => save({ title })}
      />
      <SavedText
        label={words.theme}
        hint={words.themeHint}
        stored={story.theme}
        maxLength={200}
        onSave={(theme) => save({ theme })}
      />
      <GuardedArea
        label={words.text}
        hint={words.patient}
        rows={8}
        stored={story.text}
        maxLength={8000}
        onSave={(text) => save({ text })}
      />
      <MultiSelect
        label={words.programs}
        hint={words.programsHint}
        placeholder={words.find}
        data={world.programs}
        value={story.programs}
        onChange={(programs) => save({ programs: [...programs] })}
      />
    </div>
  );
}
