import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { downloadProject } from '../../shared/files/downloads.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page, Section } from '../../shared/parts/page.js';
import { deleteEverything, undoDelete } from '../../shared/store/changes.js';
import { useProject } from '../../shared/store/use-project.js';
import { Downloads } from './downloads.js';
import { ImportProject } from './import-project.js';

const words = m.data;

async function remove(): Promise<void> {
  await deleteEverything();
  offerUndo(words.remove.done, undoDelete, false);
}

/** Everything in and out: the project file, the plan for other programs, and deleting it all. */
export function DataPage(): ReactNode {
  const project = useProject();
  const saved = project ? words.savedAt(new Date(project.savedAt).toLocaleString('en-US')) : words.nothing;
  return (
    <Page title={words.title} lead={`${words.lead} ${saved}`} narrow>
      {project && (
        <Section title={words.project.title} lead={words.project.text}>
          <Button onClick={() => void downloadProject()}>{words.project.action}</Button>
        </Section>
      )}
      <ImportProject hasProject={project !== null} />
      {project && <Downloads project={project} />}
      {project && (
        <Section title={words.remove.title} lead={words.remove.text}>
          <Button variant="default" onClick={() => void remove()}>
            {words.remove.action}
          </Button>
        </Section>
      )}
    </Page>
  );
}
