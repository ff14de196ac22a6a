import { useState, type ReactNode } from 'react';
import { browserCrypt } from '../../../shared/files/locked-files.js';
import { Button, Segmented } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { lockNow } from '../../../shared/store/lock/lock-now.js';
import { idleChoices, type IdleMinutes } from '../../../shared/store/lock/lock-row.js';
import { useLockSetting } from '../../../shared/store/lock/read-lock.js';
import styles from '../data.module.css';
import { ChangeLock } from './change-lock.js';
import { TurnOn } from './turn-on.js';

const words = m.lock.section;

/** The lock on what this browser keeps: put on, set, closed at once, changed, taken off. */
export function LockSection(): ReactNode {
  const setting = useLockSetting();
  if (setting === undefined) return null;
  return (
    <Section title={words.title} lead={setting.isOn ? words.on : words.off}>
      {browserCrypt() === null ? (
        <p>{words.noCrypto}</p>
      ) : (
        <>
          {setting.isOn && <LockOn idleMinutes={setting.idleMinutes} />}
          <TurnOn isOn={setting.isOn} />
        </>
      )}
    </Section>
  );
}

type Task = 'change' | 'off';

async function setIdle(next: string): Promise<{ ok: boolean }> {
  const { setIdleMinutes } = await import('../../../shared/store/lock/lock-changes.js');
  await setIdleMinutes(idleChoices.find((choice) => String(choice) === next) ?? null);
  return { ok: true };
}

function LockOn({ idleMinutes }: { idleMinutes: IdleMinutes }): ReactNode {
  const [task, setTask] = useState<Task | null>(null);
  return (
    <div className={styles.stack}>
      <div>
        <p id="lock-idle">{words.idle}</p>
        <Segmented
          aria-labelledby="lock-idle"
          data={idleChoices.map((minutes) => ({ value: String(minutes), label: words.minutes(minutes) }))}
          value={String(idleMinutes)}
          onChange={setIdle}
        />
      </div>
      <div className={styles.actions}>
        <Button variant="default" onClick={() => void lockNow('asked')}>
          {words.now}
        </Button>
        <Button variant="default" onClick={() => setTask('change')}>
          {words.change}
        </Button>
        <Button variant="default" onClick={() => setTask('off')}>
          {words.turnOff}
        </Button>
      </div>
      {task !== null && <ChangeLock key={task} task={task} onDone={() => setTask(null)} />}
    </div>
  );
}
