import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { Badge, Button, IconButton } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Card } from '../../shared/parts/card.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange } from '../../shared/store/index.js';
import { countWords } from './count-words.js';
import { moveStory, type Story } from './order-stories.js';
import styles from './stories.module.css';
import { StoryFields } from './story-fields.js';
import type { StoryWorld } from './use-story-world.js';

const words = m.stories;

async function remove(story: Story): Promise<void> {
  const label = words.did.removed(story.title);
  const done = await commitChange(label, (draft) => draft.remove('stories', story.id));
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

async function move(story: Story, within: readonly Story[], world: StoryWorld, by: -1 | 1): Promise<void> {
  const places = moveStory(world.stories, within, story.id, by);
  await commitChange(words.did.moved(story.title), (draft) => {
    for (const [id, order] of places) draft.update('stories', id, (stored) => ({ ...stored, order }));
  });
}

/** One story: to read, to change, and to put in its place among those beside it. */
export function StoryCard(props: { story: Story; within: readonly Story[]; world: StoryWorld }): ReactNode {
  const { story, within, world } = props;
  const [isEdited, setIsEdited] = useState(false);
  const { title, text, programs, note } = story;
  const at = within.indexOf(story);
  return (
    <Card
      title={title}
      marks={
        <>
          {note !== undefined && <Badge>{words.from}</Badge>}
          <span>{words.words(countWords(text))}</span>
        </>
      }
      foot={
        <>
          <Button
            size="s"
            variant="default"
            aria-expanded={isEdited}
            aria-label={isEdited ? words.doneOf(title) : words.editOf(title)}
            onClick={() => setIsEdited(!isEdited)}
          >
            {isEdited ? words.done : words.edit}
          </Button>
          <IconButton
            size="s"
            label={words.up(title)}
            disabled={at <= 0}
            onClick={() => void move(story, within, world, -1)}
          >
            <IconArrowUp size={16} stroke={1.8} aria-hidden="true" />
          </IconButton>
          <IconButton
            size="s"
            label={words.down(title)}
            disabled={at === within.length - 1}
            onClick={() => void move(story, within, world, 1)}
          >
            <IconArrowDown size={16} stroke={1.8} aria-hidden="true" />
          </IconButton>
          <IconButton size="s" label={words.remove(title)} onClick={() => void remove(story)}>
            <IconTrash size={16} stroke={1.8} aria-hidden="true" />
          </IconButton>
        </>
      }
    >
      {isEdited ? (
        <StoryFields story={story} world={world} />
      ) : (
        <>
          {text !== '' && <p className={styles.text}>{text}</p>}
          <p className="soft small">
            {programs.length === 0 ? words.servesAll : words.serves(programs.map(world.nameOf).join('; '))}
          </p>
        </>
      )}
    </Card>
  );
}
