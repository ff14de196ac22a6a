import type { LetterPacket } from '@matchwright/season';
import { useState, type ReactNode } from 'react';
import { downloadLetterPacket, letterPacketText } from '../../../shared/files/letter-packet-file.js';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { copyText } from '../../../shared/parts/copy-text.js';
import styles from '../letters.module.css';

const words = m.letters.packet;
type State = 'ready' | 'working' | 'failed' | 'nameless';

/** The page's way out: the packet as one PDF, or as text to paste. */
export function SavePacket({ packet }: { packet: LetterPacket }): ReactNode {
  const [state, setState] = useState<State>('ready');

  async function download(): Promise<void> {
    if (packet.applicant.trim() === '') {
      setState('nameless');
      return;
    }
    setState('working');
    await downloadLetterPacket(packet).then(
      () => setState('ready'),
      () => setState('failed'),
    );
  }

  return (
    <div className={styles.stack}>
      {state === 'nameless' && packet.applicant.trim() === '' && <p role="alert">{words.nameError}</p>}
      {state === 'failed' && <p role="alert">{words.failed}</p>}
      <div className={styles.acts}>
        <Button busy={state === 'working'} onClick={() => void download()}>
          {state === 'working' ? words.working : words.download}
        </Button>
        <Button variant="default" onClick={() => void letterPacketText(packet).then(copyText)}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}
