import type { ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Page, Section } from '../../shared/parts/page.js';
import { deleteEverything, undoDelete } from '../../shared/store/changes.js';
import { useStored, type Stored } from '../../shared/store/use-stored.js';
import { useProject } from '../../shared/store/use-project.js';
import { Backup } from './backup.js';
import { BringInSection } from './bring-in/bring-in-section.js';
import { Downloads } from './downloads.js';
import { HistorySection } from './history-section.js';
import { ImportFile } from './import-file.js';
import { LockSection } from './lock/lock-section.js';
import { ShareSection } from './share-section.js';
import { Snapshots } from './snapshots.js';
import { StorageSection } from './storage-section.js';

const words = m.data;

async function remove(): Promise<void> {
  await deleteEverything();
  offerUndo(words.remove.done, () => undoDelete(), false);
}

function savedText(stored: Stored | undefined): string {
  if (stored === undefined) return '';
  if (stored.isEmpty || stored.savedAt === null) return words.nothing;
  const when = new Date(stored.savedAt);
  return words.savedAt(when.toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }));
}

/** Everything in and out: backup, import, sharing, earlier states, the plan for other programs, deleting it all. */
export function DataPage(): ReactNode {
  const project = useProject();
  const stored = useStored();
  const hasContent = stored === undefined ? project !== null : !stored.isEmpty;
  return (
    <Page title={words.title} lead={`${words.lead} ${savedText(stored)}`} narrow>
      {hasContent && <Backup />}
      <ImportFile />
      <BringInSection />
      {project && <Downloads project={project} />}
      {hasContent && <LockSection />}
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
