import type { ReactNode } from 'react';
import { saveFile } from '../../shared/files/save-file.js';
import { today } from '../../shared/format/plain.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import type { Story } from './order-stories.js';

/** The stories and the draft as one Markdown document. */
export function SaveStories(props: {
  stories: readonly Story[];
  statement: string;
  nameOf: (program: string) => string;
}): ReactNode {
  const { stories, statement, nameOf } = props;
  async function save(): Promise<void> {
    const { storiesToMarkdown } = await import('@matchwright/exchange');
    const markdown = storiesToMarkdown(stories, statement, nameOf);
    saveFile(`matchwright-stories-${today()}.md`, markdown, 'text/markdown;charset=utf-8');
  }
  return (
    <Button variant="default" onClick={() => void save()}>
      {m.stories.export}
    </Button>
  );
}
