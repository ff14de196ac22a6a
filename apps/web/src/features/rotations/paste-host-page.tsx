import { candidateFacts, readHostPage, type HostCandidate } from '@matchwright/exchange';
import type { HostOption } from '@matchwright/planner';
import { withOwnFacts } from '@matchwright/season';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { shortName } from '../../shared/parts/program-link.js';
import { changeProfile } from '../../shared/store/changes.js';
import { HostCandidates } from './host-candidates.js';
import styles from './rotations.module.css';

const words = m.pasteHost;

type Looked = { readonly text: string; readonly found: readonly HostCandidate[] };

/** A host's page or e-mail in, facts with their words out: first the text, then what it says, then one change. */
export function PasteHostPage({ option, onKept }: { option: HostOption; onKept: () => void }): ReactNode {
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);

  function look(event: FormEvent): void {
    event.preventDefault();
    setIsEmpty(text.trim() === '');
    if (text.trim() !== '') setLooked({ text, found: readHostPage(text) });
  }

  return (
    <section className={styles.stack}>
      <h3>{words.title}</h3>
      {looked === null || looked.found.length === 0 ? (
        <form className={styles.stack} onSubmit={look} noValidate>
          <TextArea
            label={words.text}
            hint={words.lead}
            error={isEmpty && words.empty}
            rows={5}
            value={text}
            maxLength={60_000}
            onChange={setText}
          />
          {looked !== null && <p role="status">{words.none}</p>}
          <Button type="submit" variant="default">
            {words.find}
          </Button>
        </form>
      ) : (
        <Confirm looked={looked} option={option} onAgain={() => setLooked(null)} onKept={onKept} />
      )}
    </section>
  );
}

/** Facts that the text states in one way only start ticked. */
function startTicked(found: readonly HostCandidate[]): ReadonlySet<HostCandidate> {
  return new Set(found.filter(({ field }) => found.filter((other) => other.field === field).length === 1));
}

function Confirm(props: {
  looked: Looked;
  option: HostOption;
  onAgain: () => void;
  onKept: () => void;
}): ReactNode {
  const { looked, option, onAgain, onKept } = props;
  const { program, host } = option;
  const [ticked, setTicked] = useState(() => startTicked(looked.found));
  const [source, setSource] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const problem = useId();
  const hasNone = ticked.size === 0;

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (source.trim() === '' || hasNone) {
      setIsWrong(true);
      return;
    }
    const label = words.kept(ticked.size, shortName(program.name));
    const about = { about: host?.id ?? program.id, source: source.trim(), on: today() };
    const facts = candidateFacts(
      looked.found.filter((candidate) => ticked.has(candidate)),
      about,
    );
    const done = await changeProfile((profile) => withOwnFacts(profile, facts), label);
    if (!done.ok) return;
    onKept();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void keep(event)} noValidate>
      <p role="status">{words.found(looked.found.length)}</p>
      <HostCandidates text={looked.text} found={looked.found} ticked={ticked} onChange={setTicked} />
      {isWrong && hasNone && (
        <p id={problem} role="alert">
          {words.noneTicked}
        </p>
      )}
      <TextField
        label={m.rotations.source}
        hint={m.rotations.sourceHint}
        error={isWrong && source.trim() === '' && m.rotations.sourceError}
        value={source}
        maxLength={400}
        onChange={setSource}
      />
      <div className={styles.filters}>
        <Button type="submit" aria-describedby={isWrong && hasNone ? problem : undefined}>
          {words.keep(ticked.size)}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </form>
  );
}
