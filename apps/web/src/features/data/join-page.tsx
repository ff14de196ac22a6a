import { useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, ButtonLink, Checkbox, Notice } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Page, Section } from '../../shared/parts/page.js';
import { answers } from '../../shared/server/answers.js';
import { askServer, useAsked, type Answered } from '../../shared/server/ask-server.js';
import { ToldLink } from '../../shared/server/told-link.js';
import styles from './data.module.css';
import { SendFile } from './send-file.js';

const words = m.staff.share;

/** What links of a school's server lead to: sharing with it, and one's own page there; for staff, taking in a file. */
export function JoinPage(): ReactNode {
  const { link, mine } = useSearch({ from: '/join' });
  if (mine !== undefined) return <Mine secret={mine} />;
  return link === undefined ? <TakeIn /> : <Join secret={link} />;
}

function Join({ secret }: { secret: string }): ReactNode {
  const { answer } = useAsked(answers.join, '/join', secret);
  if (answer === undefined) return <Page title={words.title} waits={4} narrow />;
  if (!answer.ok) return <Page title={words.title} failed={answer.message} narrow />;
  return (
    <Page title={words.title} lead={words.lead(answer.value.school)} narrow>
      <Sending label={words.name} send={(body) => askServer(answers.joined, 'POST', '/join', { secret, body })} fromHere />
    </Page>
  );
}

function TakeIn(): ReactNode {
  return (
    <Page title={words.staffTitle} lead={words.staffLead} narrow>
      <Sending label={m.staff.name} send={(body) => askServer(answers.joined, 'POST', '/students', { body })} />
    </Page>
  );
}

type Send = (body: { name: string; file: string }) => Promise<Answered<{ readonly secret: string }>>;

/** A file with a name to it; what follows is the link of the student's own page. */
function Sending({ label, send, fromHere = false }: { label: string; send: Send; fromHere?: boolean }): ReactNode {
  const [secret, setSecret] = useState<string | null>(null);
  if (secret === null)
    return (
      <Section title={words.what}>
        <SendFile
          nameLabel={label}
          fromHere={fromHere}
          onSend={async (name, file) => {
            const done = await send({ name, file });
            if (done.ok) setSecret(done.value.secret);
            return done.ok ? null : done.message;
          }}
        />
      </Section>
    );
  const url = `${location.href.split('#', 1)[0]}#/join?mine=${secret}`;
  return (
    <>
      <ToldLink text={words.done} url={url} />
      <div>
        <ButtonLink to="/join" search={{ mine: secret }}>
          {words.open}
        </ButtonLink>
      </div>
    </>
  );
}

function Mine({ secret }: { secret: string }): ReactNode {
  const { answer, again } = useAsked(answers.mine, '/mine', secret);
  const [gone, setGone] = useState(false);
  if (gone) return <Page title={words.mineTitle} narrow>{<Notice role="status">{words.withdrawn}</Notice>}</Page>;
  if (answer === undefined) return <Page title={words.mineTitle} waits={4} narrow />;
  if (!answer.ok) return <Page title={words.mineTitle} failed={answer.message} narrow />;
  const { school, name, receivedAt, comments } = answer.value;
  return (
    <Page title={words.mineTitle} lead={words.mineLead(school, day(receivedAt.slice(0, 10)))} narrow>
      <Section title={m.staff.comments}>
        {comments.length === 0 && <p className="soft">{words.noComments}</p>}
        {comments.map((comment) => (
          <div key={comment.at}>
            <strong>{comment.by}</strong> <span className="soft">{day(comment.at.slice(0, 10))}</span>
            <p>{comment.text}</p>
          </div>
        ))}
      </Section>
      <Section title={words.newer}>
        <SendFile
          fromHere
          onSend={async (_, file) => {
            const done = await askServer(answers.done, 'PUT', '/mine/file', { secret, body: { file } });
            if (done.ok) again();
            return done.ok ? words.sent : done.message;
          }}
        />
      </Section>
      <Withdraw name={name} secret={secret} onGone={() => setGone(true)} />
    </Page>
  );
}

/** Withdrawing cannot be undone, since nothing may stay: hence the tick. */
function Withdraw(props: { name: string; secret: string; onGone: () => void }): ReactNode {
  const { name, secret, onGone } = props;
  const [sure, setSure] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  async function withdraw(): Promise<void> {
    const done = await askServer(answers.done, 'DELETE', '/mine', { secret });
    if (done.ok) onGone();
    else setFault(done.message);
  }

  return (
    <Section title={words.withdraw} lead={`${name}. ${words.withdrawText}`}>
      {fault !== null && (
        <Notice kind="warning" role="alert">
          {fault}
        </Notice>
      )}
      <div className={styles.actions}>
        <Checkbox label={words.withdrawSure} checked={sure} onChange={setSure} />
        {sure && (
          <Button variant="default" onClick={() => void withdraw()}>
            {words.withdraw}
          </Button>
        )}
      </div>
    </Section>
  );
}
