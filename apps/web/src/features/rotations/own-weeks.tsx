import type { Profile } from '@matchwright/dossier';
import { useState, type FormEvent, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { changeProfile } from '../../shared/store/changes.js';
import styles from './calendar.module.css';

const words = m.rotationCalendar.own;
type Weeks = Profile['rotations']['unavailable'][number];

async function change(label: string, next: (weeks: readonly Weeks[]) => Weeks[]): Promise<void> {
  const done = await changeProfile(
    (profile) => ({
      ...profile,
      rotations: { ...profile.rotations, unavailable: next(profile.rotations.unavailable) },
    }),
    label,
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** The home school's fixed weeks: core rotations, exams, holidays. */
export function OwnWeeks({ profile }: { profile: Profile }): ReactNode {
  const [weeks, setWeeks] = useState({ start: '', end: '', why: '' });
  const [isWrong, setIsWrong] = useState(false);

  function add(event: FormEvent): void {
    event.preventDefault();
    const { start, end, why } = weeks;
    const isComplete = start !== '' && end >= start;
    setIsWrong(!isComplete);
    if (!isComplete) return;
    const next = { start, end, ...(why.trim() === '' ? {} : { why: why.trim() }) };
    void change(words.added, (old) => [...old, next]);
    setWeeks({ start: '', end: '', why: '' });
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <ul className={styles.list}>
        {profile.rotations.unavailable.map((taken) => (
          <li key={taken.start + taken.end}>
            <span>
              {words.span(day(taken.start), day(taken.end))} {taken.why ?? ''}
            </span>
            <span>
              <Button
                variant="quiet"
                size="s"
                onClick={() =>
                  void change(words.removed, (old) =>
                    old.filter(({ start, end }) => start !== taken.start || end !== taken.end),
                  )
                }
              >
                {words.remove(day(taken.start))}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <form className={styles.moves} onSubmit={add} noValidate>
        <TextField
          type="date"
          label={words.from}
          value={weeks.start}
          error={isWrong && words.wrong}
          onChange={(start) => setWeeks({ ...weeks, start })}
        />
        <TextField
          type="date"
          label={words.to}
          value={weeks.end}
          onChange={(end) => setWeeks({ ...weeks, end })}
        />
        <TextField
          label={words.why}
          maxLength={120}
          value={weeks.why}
          onChange={(why) => setWeeks({ ...weeks, why })}
        />
        <Button type="submit" variant="default">
          {words.add}
        </Button>
      </form>
    </Section>
  );
}
