import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useAlmanac } from '../../../shared/engine/use-almanac.js';
import { Button, Notice, TextArea } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import styles from '../data.module.css';
import { lookAtFile, lookAtText, type Own } from './look-at-own.js';
import { ResultsPreview } from './results-preview.js';
import { TablePreview } from './table-preview.js';

const words = m.bringIn;

/** A table or a page in, what it says out: first the text or the file, then a look at all of it, then one change. */
export function BringIn(): ReactNode {
  const packs = useAlmanac();
  const [own, setOwn] = useState<Own>({ kind: 'none' });
  const again = (): void => setOwn({ kind: 'none' });
  if (packs.status === 'loading') return <LinesSkeleton lines={4} />;
  if (packs.status === 'failed') return <p role="alert">{packs.reason}</p>;
  if (own.kind === 'results') return <ResultsPreview {...own} almanac={packs.almanac} onDone={again} />;
  if (own.kind === 'table') return <TablePreview {...own} almanac={packs.almanac} onDone={again} />;
  return (
    <>
      {own.kind === 'refused' && (
        <Notice kind="wrong" role="alert" title={words.refused}>
          {own.issues.map(({ where, found, expected, hint }) => (
            <p key={where + expected}>
              {words.issue(where, found ?? '', expected)} {hint}
            </p>
          ))}
        </Notice>
      )}
      <Choose onLooked={setOwn} />
    </>
  );
}

function Choose({ onLooked }: { onLooked: (own: Own) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);

  async function choose(file: File | undefined): Promise<void> {
    if (input.current) input.current.value = '';
    if (file !== undefined) onLooked(await lookAtFile(file));
  }
  function read(event: FormEvent): void {
    event.preventDefault();
    setIsEmpty(text.trim() === '');
    if (text.trim() !== '') onLooked(lookAtText(text, words.pasted));
  }

  return (
    <form className={styles.stack} onSubmit={read} noValidate>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv,.tsv,.txt,.xlsx"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <div className={styles.after}>
        <Button variant="default" onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span className="soft small">{words.chooseHint}</span>
      </div>
      <TextArea
        label={words.paste}
        hint={words.pasteHint}
        error={isEmpty && words.empty}
        rows={5}
        value={text}
        maxLength={2_000_000}
        onChange={setText}
      />
      <div>
        <Button type="submit" variant="default">
          {words.read}
        </Button>
      </div>
    </form>
  );
}
