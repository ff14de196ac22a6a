import { isSame, type ContentDifference } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { Button, notify } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { guarded } from '../../shared/store/commit-change.js';
import { compareSnapshot, restoreSnapshot } from '../../shared/store/snapshots/restore-snapshot.js';
import { takeSnapshot } from '../../shared/store/snapshots/take-snapshot.js';
import { useSnapshots, type Snapshot } from '../../shared/store/snapshots/use-snapshots.js';
import { bytesText } from './bytes-text.js';
import { Difference } from './difference.js';
import styles from './data.module.css';

const words = m.data.snapshots;
const shownFirst = 5;

async function take(): Promise<void> {
  const done = await guarded(async () => ({ ok: true as const, value: await takeSnapshot('on-demand') }));
  if (done.ok) notify(done.value === null ? words.same : words.taken);
}

/** The earlier states kept in this browser: compared in words, put back with one press. */
export function Snapshots(): ReactNode {
  const snapshots = useSnapshots();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? snapshots : snapshots?.slice(0, shownFirst);
  return (
    <Section title={words.title} lead={words.text}>
      {shown === undefined && <LinesSkeleton lines={3} />}
      {shown?.length === 0 && <p className="soft">{words.none}</p>}
      {shown !== undefined && shown.length > 0 && (
        <ul className={styles.files}>
          {shown.map((snapshot) => (
            <OneSnapshot key={snapshot.id} snapshot={snapshot} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => void take()}>
          {words.take}
        </Button>
        {snapshots !== undefined && snapshots.length > shownFirst && !showsAll && (
          <Button variant="quiet" onClick={() => setShowsAll(true)}>
            {words.all(snapshots.length)}
          </Button>
        )}
      </div>
    </Section>
  );
}

function OneSnapshot({ snapshot }: { snapshot: Snapshot }): ReactNode {
  const { id, at, reason, records, bytes } = snapshot;
  const [difference, setDifference] = useState<ContentDifference | null>(null);
  const when = new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

  async function compare(): Promise<void> {
    const compared = await guarded(() => compareSnapshot(id));
    if (compared.ok) setDifference(compared.value);
  }

  async function restore(): Promise<void> {
    const done = await guarded(() => restoreSnapshot(id, m.did.putBack(when)));
    if (!done.ok) return;
    setDifference(null);
    if (done.value !== null) offerUndo(words.restored, done.value);
  }

  return (
    <li className={styles.snapshot}>
      <div className={styles.row}>
        <span>
          {when}
          <span className="soft small">
            {words.reason[reason]} · {words.records(records)} · {bytesText(bytes)}
          </span>
        </span>
        <Button
          variant="default"
          size="s"
          aria-label={`${difference === null ? words.compare : words.hide}: ${when}`}
          aria-expanded={difference !== null}
          onClick={() => (difference === null ? void compare() : setDifference(null))}
        >
          {difference === null ? words.compare : words.hide}
        </Button>
      </div>
      {difference !== null && (
        <div className={styles.preview}>
          {isSame(difference) ? (
            <p>{words.sameAsNow}</p>
          ) : (
            <>
              <p>{words.wouldChange}</p>
              <Difference value={difference} />
              <div>
                <Button size="s" variant="default" onClick={() => void restore()}>
                  {words.restore}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </li>
  );
}
