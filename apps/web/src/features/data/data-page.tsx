import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page, Section } from '../../shared/parts/page.js';
import { deleteEverything, undoDelete } from '../../shared/store/changes.js';
import { useHasContent } from '../../shared/store/use-has-content.js';
import { useProject } from '../../shared/store/use-project.js';
import { Backup } from './backup.js';
import { Downloads } from './downloads.js';
import { HistorySection } from './history-section.js';
import { ImportFile } from './import-file.js';
import { ShareSection } from './share-section.js';
import { Snapshots } from './snapshots.js';
import { StorageSection } from './storage-section.js';

const words = m.data;

async function remove(): Promise<void> {
  await deleteEverything();
  offerUndo(words.remove.done, () => undoDelete(), false);
}

/** Everything in and out: backup, import, sharing, earlier states, the plan for other programs, deleting it all. */
export function DataPage(): ReactNode {
  const project = useProject();
  const hasContent = useHasContent() ?? project !== null;
  const saved = project ? words.savedAt(new Date(project.savedAt).toLocaleString('en-US')) : null;
  return (
    <Page title={words.title} lead={`${words.lead} ${saved ?? (hasContent ? '' : words.nothing)}`} narrow>
      {hasContent && <Backup />}
      <ImportFile />
      {project && <Downloads project={project} />}
      {hasContent && <ShareSection />}
      {hasContent && <Snapshots />}
      {hasContent && <HistorySection />}
      <StorageSection />
      {hasContent && (
        <Section title={words.remove.title} lead={words.remove.text}>
          <Button variant="default" onClick={() => void remove()}>
            {words.remove.action}
          </Button>
        </Section>
      )}
    </Page>
  );
}
