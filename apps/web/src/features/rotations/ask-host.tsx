import type { HostOption } from '@matchwright/planner';
import { withAnswer, type FilledText } from '@matchwright/season';
import { lazy, Suspense, useState, type FormEvent, type ReactNode } from 'react';
import { hostEmail } from '../../shared/engine/host-email.js';
import { today } from '../../shared/format/plain.js';
import { Button, Dialog, notify, SelectField, TextArea, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { shortName } from '../../shared/parts/program-link.js';
import { changeProfile } from '../../shared/store/changes.js';
import { useProject } from '../../shared/store/use-project.js';
import styles from './rotations.module.css';

const words = m.rotations;
const answers = ['yes', 'no', 'on-conditions'] as const;
type Takes = (typeof answers)[number];
const PasteHostPage = lazy(async () => ({ default: (await import('./paste-host-page.js')).PasteHostPage }));

/** What to ask a host, the e-mail that asks it, and a place for the answer. */
export function AskHost({ option }: { option: HostOption }): ReactNode {
  const profile = useProject()?.profile;
  const [email, setEmail] = useState<FilledText | null>(null);

  async function open(): Promise<void> {
    if (profile === undefined) return;
    const { program, questions } = option;
    await hostEmail(profile, { program, questions }).then(setEmail, () => notify(words.failed));
  }

  return (
    <>
      <Button variant="default" onClick={() => void open()}>
        {words.ask}
      </Button>
      {email !== null && (
        <Dialog opened onClose={() => setEmail(null)} title={words.ask}>
          <Email email={email} />
          <Suspense>
            <PasteHostPage option={option} onKept={() => setEmail(null)} />
          </Suspense>
          <Answer option={option} onKept={() => setEmail(null)} />
        </Dialog>
      )}
    </>
  );
}

function Email({ email }: { email: FilledText }): ReactNode {
  const [body, setBody] = useState(email.body);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(`${email.subject}\n\n${body}`).then(
      () => notify(words.copied),
      () => notify(words.notCopied),
    );
  }

  return (
    <div className={styles.stack}>
      <p>
        <strong>{words.emailSubject}:</strong> {email.subject}
      </p>
      <TextArea label={words.emailText} rows={10} value={body} onChange={setBody} />
      <Button variant="default" onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  );
}

function Answer({ option, onKept }: { option: HostOption; onKept: () => void }): ReactNode {
  const [takes, setTakes] = useState<Takes>('yes');
  const [condition, setCondition] = useState('');
  const [source, setSource] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { program, host } = option;

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (source.trim() === '') {
      setIsWrong(true);
      return;
    }
    const label = words.kept(shortName(program.name));
    const answer = {
      about: host?.id ?? program.id,
      on: today(),
      source: source.trim(),
      takes,
      condition: condition.trim(),
    };
    const done = await changeProfile((profile) => withAnswer(profile, answer), label);
    if (!done.ok) return;
    onKept();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.stack} onSubmit={(event) => void keep(event)} noValidate>
      <h3>{words.answer}</h3>
      <SelectField
        label={words.takes}
        data={answers.map((value) => ({ value, label: words.takesChoices[value] }))}
        value={takes}
        onChange={setTakes}
      />
      {takes === 'on-conditions' && (
        <TextField label={words.condition} value={condition} maxLength={400} onChange={setCondition} />
      )}
      <TextField
        label={words.source}
        hint={words.sourceHint}
        error={isWrong && source.trim() === '' && words.sourceError}
        value={source}
        maxLength={400}
        onChange={setSource}
      />
      <Button type="submit">{words.keep}</Button>
    </form>
  );
}
