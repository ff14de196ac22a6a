import { personSchema, type Person, type Rotation } from '@matchwright/dossier';
import { useState, type FormEvent, type ReactNode } from 'react';
import { shortDay, today } from '../../../shared/format/plain.js';
import { Badge, Button, SelectField, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { Section } from '../../../shared/parts/page.js';
import { useIdentityGuard } from '../../../shared/parts/use-identity-guard.js';
import { commitChange, newId } from '../../../shared/store/index.js';
import styles from '../rotation.module.css';

const words = m.rotation.whoSaw;
const roles = ['director', 'faculty', 'fellow', 'resident', 'coordinator'] as const;

/** Who saw the person's work, and in which settings: what a strong letter stands on. */
export function WhoSaw(props: { rotation: Rotation; people: readonly Person[] }): ReactNode {
  const { rotation, people } = props;
  return (
    <Section title={words.title} lead={words.lead}>
      <ul className={styles.plain}>
        {people.map((person) => (
          <li key={person.id} className={styles.item}>
            <Settings rotation={rotation} person={person} />
          </li>
        ))}
      </ul>
      <AddPerson rotation={rotation} />
    </Section>
  );
}

function Settings({ rotation, person }: { rotation: Rotation; person: Person }): ReactNode {
  const [text, setText] = useState('');
  const { start = '', end = '9' } = rotation;
  const seen = person.log.filter(({ on }) => on >= start && on <= end);

  const guard = useIdentityGuard<{ text: string }>();

  async function note(setting: string): Promise<void> {
    const label = words.noted(person.name);
    const done = await commitChange(label, (draft) =>
      draft.update('people', person.id, (stored) => ({
        ...stored,
        log: [...stored.log, { on: today(), text: setting }],
      })),
    );
    if (!done.ok) return;
    setText('');
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <>
      <p>
        <strong>{person.name}</strong> <Badge>{m.rotation.roles[person.role]}</Badge>
      </p>
      {seen.length === 0 ? (
        <p className="soft">{words.nowhere}</p>
      ) : (
        <ul className={styles.ticks}>
          {seen.map(({ on, text: setting }, index) => (
            // the same setting may stand twice on a day
            <li key={`${on} ${index}`}>
              <span className="soft small">{shortDay(on)}</span> {setting}
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.acts}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') guard.check({ text: text.trim() }, (kept) => void note(kept.text));
        }}
      >
        <TextField
          className={styles.wide}
          aria-label={words.setting(person.name)}
          placeholder={words.placeholder}
          maxLength={400}
          value={text}
          onChange={(typed) => {
            guard.reset();
            setText(typed);
          }}
        />
        <Button type="submit" variant="default">
          {words.note}
        </Button>
      </form>
      {guard.question}
    </>
  );
}

function AddPerson({ rotation }: { rotation: Rotation }): ReactNode {
  const [name, setName] = useState('');
  const [role, setRole] = useState<(typeof roles)[number]>('faculty');

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (name.trim() === '') return;
    const label = words.added(name.trim());
    const person = personSchema.parse({
      id: newId(),
      name: name.trim(),
      role,
      program: rotation.program,
      metOn: today(),
    });
    const done = await commitChange(label, (draft) => draft.put('people', person));
    if (!done.ok) return;
    setName('');
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.add} noValidate onSubmit={(event) => void add(event)}>
      <TextField label={words.name} maxLength={200} value={name} onChange={setName} />
      <SelectField
        label={words.role}
        data={roles.map((value) => ({ value, label: m.rotation.roles[value] }))}
        value={role}
        onChange={setRole}
      />
      <Button type="submit" variant="default">
        {words.add}
      </Button>
    </form>
  );
}
