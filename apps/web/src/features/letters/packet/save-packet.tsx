import type { LetterPacket } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { downloadLetterPacket, letterPacketText } from '../../../shared/files/letter-packet-file.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { copyText } from '../../../shared/parts/copy-text.js';
import styles from '../letters.module.css';

const words = m.letters.packet;
type State = 'ready' | 'working' | 'failed' | 'nameless';

/**
 * The page's way out: the packet as one PDF, or as text to paste. `take` gives it as stored at that moment: what was
 * typed just before the press is in it.
 */
export function SavePacket(props: { isNamed: boolean; take: () => Promise<LetterPacket> }): ReactNode {
  const { isNamed, take } = props;
  const [state, setState] = useState<State>('ready');

  async function save(): Promise<State> {
    const packet = await take();
    if (packet.applicant.trim() === '') return 'nameless';
    await downloadLetterPacket(packet);
    return 'ready';
  }
  async function download(): Promise<void> {
    setState('working');
    setState(await save().catch(() => 'failed' as const));
  }
  async function copy(): Promise<void> {
    await copyText(await letterPacketText(await take()));
  }

  return (
    <div className={styles.stack}>
      {state === 'nameless' && !isNamed && <p role="alert">{words.nameError}</p>}
      {state === 'failed' && <p role="alert">{words.failed}</p>}
      <div className={styles.acts}>
        <Button busy={state === 'working'} onClick={() => void download()}>
          {state === 'working' ? words.working : words.download}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
