import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { downloadProject } from '../shared/files/downloads.js';
import { Button } from '../shared/kit/button.js';
import { notify } from '../shared/kit/notify.js';
import { m } from '../shared/messages/index.js';
import { acceptEviction } from '../shared/store/persistence.js';
import { dismissTrouble, type Trouble } from '../shared/store/trouble.js';
import styles from './trouble-ways-out.module.css';

const words = m.data.storage;

async function makeRoom(): Promise<void> {
  const { dropOlderSnapshots } = await import('../shared/store/snapshots/take-snapshot.js');
  notify(words.madeRoom(await dropOlderSnapshots()));
  dismissTrouble('full');
}

function closeEviction(): void {
  acceptEviction();
  dismissTrouble('evicted');
}

/** What can be done about trouble with storing. */
export function TroubleWaysOut({ trouble }: { trouble: Trouble }): ReactNode {
  const navigate = useNavigate();
  if (trouble.kind === 'outdated' || trouble.kind === 'unavailable' || trouble.kind === 'locked') {
    return <Way text={m.common.crash.reload} act={() => window.location.reload()} />;
  }
  if (trouble.kind === 'altered') {
    return (
      <div className={styles.ways}>
        <Way text={words.toData} act={() => void navigate({ to: '/data' })} />
        <Way text={m.common.close} act={() => dismissTrouble()} />
      </div>
    );
  }
  if (trouble.kind === 'evicted') {
    return (
      <div className={styles.ways}>
        <Way text={words.toData} act={() => void navigate({ to: '/data' })} />
        <Way text={words.startAnew} act={closeEviction} />
      </div>
    );
  }
  return (
    <div className={styles.ways}>
      {trouble.kind === 'full' && (
        <>
          <Way text={words.saveNow} act={() => void downloadProject()} />
          <Way text={words.makeRoom} act={() => void makeRoom()} />
        </>
      )}
      <Way text={m.common.close} act={() => dismissTrouble()} />
    </div>
  );
}

function Way({ text, act }: { text: string; act: () => void }): ReactNode {
  return (
    <Button size="s" variant="default" onClick={act}>
      {text}
    </Button>
  );
}
