import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Notice, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import { answers } from '../../shared/server/answers.js';
import { askServer, useAsked } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;

/** Takes up an invitation: name and password, then the sign-in. */
export function TakeUp({ secret }: { secret: string }): ReactNode {
  const { answer } = useAsked(answers.invitation, '/invitation', secret);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (answer === undefined) return <Page title={words.accept} waits={4} />;
  if (!answer.ok) return <Page title={words.accept} failed={answer.message} />;
  const { school, email } = answer.value;

  async function accept(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const done = await askServer(answers.done, 'POST', '/invitation', { secret, body: { name, password } });
    const signedIn = done.ok
      ? await askServer(answers.done, 'POST', '/session', { body: { email, password } })
      : done;
    setBusy(false);
    setFault(signedIn.ok ? null : signedIn.message);
    if (signedIn.ok) {
      await navigate({ to: '/staff', search: {}, replace: true });
      location.reload();
    }
  }

  return (
    <Page title={words.joinStaff(school)} lead={email} narrow>
      <form className={styles.form} onSubmit={(event) => void accept(event)}>
        {fault !== null && (
          <Notice kind="warning" role="alert">
            {fault}
          </Notice>
        )}
        <input type="email" hidden readOnly autoComplete="username" value={email} />
        <TextField required autoComplete="name" label={words.yourName} value={name} onChange={setName} />
        <TextField
          type="password"
          required
          minLength={15}
          autoComplete="new-password"
          label={words.password}
          hint={words.passwordHint}
          value={password}
          onChange={setPassword}
        />
        <div>
          <Button type="submit" busy={busy}>
            {words.accept}
          </Button>
        </div>
      </form>
    </Page>
  );
}
