import type { RotationGuide } from '@matchwright/almanac';
import type { Rotation } from '@matchwright/dossier';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Checkbox, IconButton, Progress, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { newId } from '../../../shared/store/index.js';
import { changeRotation, typeIntoRotation } from '../../../shared/season/change-rotation.js';
import styles from '../rotation.module.css';
import { missingTopics, topicsByGroup } from './topics-by-group.js';

const words = m.rotation.preparation;

type Topic = Rotation['topics'][number];

/** What to read before the first day, ticked off one by one, with the person's own additions. */
export function Preparation({ rotation, guide }: { rotation: Rotation; guide: RotationGuide }): ReactNode {
  const { id, topics } = rotation;
  const missing = missingTopics(topics, guide);
  const done = topics.filter((topic) => topic.done).length;
  return (
    <Section title={words.title(done, topics.length)} lead={words.lead}>
      {topics.length > 0 && <Progress done={done / topics.length} label={words.title(done, topics.length)} />}
      {topicsByGroup(topics, guide).map((group) => (
        <div key={group.group ?? ''} className={styles.group}>
          <h3>{group.group ?? words.own}</h3>
          <ul className={styles.ticks}>
            {group.topics.map((topic) => (
              <li key={topic.id}>
                <TopicLine rotation={id} topic={topic} isOwn={group.group === null} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {missing.length > 0 && (
        <Button
          variant="default"
          onClick={() =>
            void changeRotation(words.taken, id, (stored) => ({
              ...stored,
              topics: [...stored.topics, ...missingTopics(stored.topics, guide)],
            }))
          }
        >
          {words.take(missing.length)}
        </Button>
      )}
      <AddTopic rotation={id} />
    </Section>
  );
}

function TopicLine(props: { rotation: string; topic: Topic; isOwn: boolean }): ReactNode {
  const { rotation, topic, isOwn } = props;
  const { id, text, done } = topic;
  return (
    <div className={styles.tick}>
      <Checkbox
        label={text}
        checked={done}
        onChange={(on) =>
          typeIntoRotation(on ? words.read(text) : words.unread(text), rotation, `topic.${id}`, (stored) => ({
            ...stored,
            topics: stored.topics.map((each) => (each.id === id ? { ...each, done: on } : each)),
          }))
        }
      />
      {isOwn && (
        <IconButton
          size="s"
          label={words.remove(text)}
          onClick={() =>
            void changeRotation(words.removed(text), rotation, (stored) => ({
              ...stored,
              topics: stored.topics.filter((each) => each.id !== id),
            }))
          }
        >
          <IconX size={16} stroke={1.8} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}

function AddTopic({ rotation }: { rotation: string }): ReactNode {
  const [text, setText] = useState('');
  function add(event: FormEvent): void {
    event.preventDefault();
    const topic = { id: newId(), text: text.trim(), done: false };
    if (topic.text === '') return;
    setText('');
    void changeRotation(words.added(topic.text), rotation, (stored) => ({
      ...stored,
      topics: [...stored.topics, topic],
    }));
  }
  return (
    <form className={styles.add} noValidate onSubmit={add}>
      <TextField label={words.addLabel} maxLength={200} value={text} onChange={setText} />
      <Button type="submit" variant="default">
        {words.add}
      </Button>
    </form>
  );
}
