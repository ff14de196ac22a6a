import {
  adviserParts,
  coupleParts,
  sharedContent,
  shareParts,
  writeProject,
  type SharePart,
} from '@matchwright/exchange';
import { useEffect, useState, type ReactNode } from 'react';
import { browserCrypt, lockText } from '../../shared/files/locked-files.js';
import { saveFile } from '../../shared/files/save-file.js';
import { today } from '../../shared/format/plain.js';
import { Button, Checkbox, notify, Progress, Segmented } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { readWhole } from '../../shared/store/content.js';
import { noPassphrase, PassphraseFields, passphraseFault } from './passphrase-fields.js';
import { SharedContent } from './shared-content.js';
import styles from './data.module.css';

const words = m.data.share;
const presets = ['adviser', 'partner'] as const;
type Preset = (typeof presets)[number];
type Whole = Awaited<ReturnType<typeof readWhole>>;
type Shared = ReturnType<typeof sharedContent>;

/** What goes into a file for somebody else: chosen, looked at, locked, downloaded. */
export function ShareForm(): ReactNode {
  const [preset, setPreset] = useState<Preset>('adviser');
  const [parts, setParts] = useState<readonly SharePart[]>(adviserParts);
  const [whole, setWhole] = useState<Whole | null>(null);
  useEffect(() => void readWhole().then(setWhole), []);

  function choose(next: Preset): void {
    setPreset(next);
    setParts(next === 'adviser' ? adviserParts : coupleParts);
  }

  return (
    <div className={styles.stack}>
      <Segmented
        aria-label={words.for}
        data={presets.map((value) => ({ value, label: words.presets[value] }))}
        value={preset}
        onChange={choose}
      />
      {preset === 'partner' && <p className="soft small">{words.partnerHint}</p>}
      <fieldset className={styles.parts}>
        <legend>{words.parts}</legend>
        {shareParts.map((part) => (
          <Checkbox
            key={part}
            label={words.part[part]}
            checked={parts.includes(part)}
            onChange={(on) => setParts(on ? [...parts, part] : parts.filter((each) => each !== part))}
          />
        ))}
      </fieldset>
      {whole !== null && <ShareFile shared={sharedContent(whole, parts)} preset={preset} />}
    </div>
  );
}

function ShareFile({ shared, preset }: { shared: Shared; preset: Preset }): ReactNode {
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [checked, setChecked] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);

  async function download(): Promise<void> {
    setChecked(true);
    if (passphraseFault(passphrase) !== null) return;
    setProgress(0);
    const savedAt = new Date().toISOString();
    const app = shared.plan?.provenance.engine ?? 'web';
    const { file } = await lockText(writeProject({ savedAt, app, ...shared }), passphrase.first, setProgress);
    setProgress(null);
    saveFile(`matchwright-for-${preset}-${today()}.json`, file, 'application/json');
    setPassphrase(noPassphrase);
    setChecked(false);
    notify(words.done);
  }

  return (
    <>
      <SharePreview shared={shared} />
      {browserCrypt() === null ? (
        <p role="alert">{m.data.passphrase.noCrypto}</p>
      ) : (
        <>
          <PassphraseFields value={passphrase} checked={checked} onChange={setPassphrase} />
          {progress !== null && (
            <div role="status">
              <p className="soft small">{m.data.passphrase.locking}</p>
              <Progress done={progress} label={m.data.passphrase.progress} />
            </div>
          )}
          <div>
            <Button variant="default" busy={progress !== null} onClick={() => void download()}>
              {words.action}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function SharePreview({ shared }: { shared: Shared }): ReactNode {
  return (
    <div className={styles.preview}>
      <h3>{words.preview}</h3>
      <SharedContent shared={shared} />
    </div>
  );
}
