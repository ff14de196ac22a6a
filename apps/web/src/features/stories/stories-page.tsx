import { storiesByTheme, storiesFor } from '@matchwright/season';
import { useMemo, useState, type ReactNode } from 'react';
import { SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Page, Section } from '../../shared/parts/page.js';
import { useRecord } from '../../shared/store/index.js';
import { AddStory } from './add-story.js';
import { countWords } from './count-words.js';
import { Draft } from './draft.js';
import { FromNotebook } from './from-notebook.js';
import { ordered } from './order-stories.js';
import { SaveStories } from './save-stories.js';
import styles from './stories.module.css';
import { StoryCard } from './story-card.js';
import { useStoryWorld, type StoryWorld } from './use-story-world.js';

const words = m.stories;
const head = { title: m.common.nav.stories, lead: words.lead };

/** Stories for the personal statement: gathered by theme, ordered, and which program each serves. */
export function StoriesPage(): ReactNode {
  const world = useStoryWorld();
  const papers = useRecord('papers', 'mine');
  if (world === undefined || papers === undefined) return <Page {...head} waits={8} />;
  const isEmpty = world.stories.length === 0;
  return (
    <Page {...head} action={!isEmpty && <AddStory />}>
      {isEmpty ? (
        <Empty title={words.empty} text={words.emptyText}>
          <AddStory />
          <GuideLink id="us-img" />
        </Empty>
      ) : (
        <Stories world={world} statement={papers?.statement ?? ''} />
      )}
      <FromNotebook world={world} />
      <Draft papers={papers} />
    </Page>
  );
}

function Stories({ world, statement }: { world: StoryWorld; statement: string }): ReactNode {
  const [program, setProgram] = useState('');
  const stories = useMemo(() => ordered(world.stories), [world.stories]);
  const total = stories.reduce((sum, { text }) => sum + countWords(text), 0);
  return (
    <>
      <div className={styles.bar}>
        <SelectField
          label={words.show}
          data={[{ value: '', label: words.all }, ...world.programs]}
          value={program}
          onChange={setProgram}
        />
        <SaveStories stories={stories} statement={statement} nameOf={world.nameOf} />
        <span className="soft small">{words.total(words.count(stories.length), words.words(total))}</span>
      </div>
      {program === '' ? <ByTheme world={world} /> : <ForProgram world={world} program={program} />}
    </>
  );
}

function ByTheme({ world }: { world: StoryWorld }): ReactNode {
  const themes = storiesByTheme(ordered(world.stories));
  return themes.map(({ theme, stories }) => (
    <Section key={theme} title={theme === '' ? words.noTheme : theme}>
      <div className={styles.stack}>
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} within={stories} world={world} />
        ))}
      </div>
    </Section>
  ));
}

function ForProgram({ world, program }: { world: StoryWorld; program: string }): ReactNode {
  const { own, general } = storiesFor(program, { ...world, stories: ordered(world.stories) });
  if (own.length + general.length === 0) return <p>{words.noneFor}</p>;
  const groups = [
    [words.own, own],
    [words.general, general],
  ] as const;
  return groups.map(
    ([title, stories]) =>
      stories.length > 0 && (
        <Section key={title} title={title}>
          <div className={styles.stack}>
            {stories.map((story) => (
              <StoryCard key={story.id} story={story} within={stories} world={world} />
            ))}
          </div>
        </Section>
      ),
  );
}
