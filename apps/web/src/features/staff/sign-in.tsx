import { useState, type FormEvent, type ReactNode } from 'react';
import { Button, Notice, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page } from '../../shared/parts/page.js';
import { answers } from '../../shared/server/answers.js';
import { askServer } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;

/** E-mail address and password. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }): ReactNode {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function signIn(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    const done = await askServer(answers.done, 'POST', '/session', { body: { email, password } });
    setBusy(false);
    setFault(done.ok ? null : done.message);
    if (done.ok) onSignedIn();
  }

  return (
    <Page title={words.signIn} lead={words.signInLead} narrow>
      <form className={styles.form} onSubmit={(event) => void signIn(event)}>
        {fault !== null && (
          <Notice kind="warning" role="alert">
            {fault}
          </Notice>
        )}
        <TextField
          type="email"
          required
          autoComplete="username"
          label={words.email}
          value={email}
          onChange={setEmail}
        />
        <TextField
          type="password"
          required
          autoComplete="current-password"
          label={words.password}
          value={password}
          onChange={setPassword}
        />
        <div>
          <Button type="submit" busy={busy}>
            {words.signIn}
          </Button>
        </div>
      </form>
    </Page>
  );
}
