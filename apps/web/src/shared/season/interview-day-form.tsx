import type { Interview } from '@matchwright/dossier';
import { interviewConflicts, interviewTime, zoneOfState } from '@matchwright/season';
import { useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../format/plain.js';
import { Button, NumberField, SelectField, TextField } from '../kit/index.js';
import { m } from '../messages/index.js';
import { offerUndo } from '../parts/offer-undo.js';
import { commitChange } from '../store/index.js';
import styles from './season.module.css';
import { interviewIdOf, noteEvent } from './note-event.js';
import { sayProgram, type ProgramName, type ProgramNames } from './program-names.js';
import { ownZone, sayMoment, zoneChoices } from './time-zones.js';

const words = m.interviewDay;
const formats = ['virtual', 'in-person'] as const;

/** Date, time and zone of one interview, kept in its record and as "scheduled" on the board. */
export function InterviewDayForm(props: {
  program: ProgramName;
  names: ProgramNames;
  interviews: readonly Interview[];
  /** A day to begin with, ISO. */
  proposed?: string | undefined;
  onKept?: () => void;
}): ReactNode {
  const { program, names, interviews, proposed, onKept } = props;
  const stored = interviews.find((each) => each.program === program.id);
  const [date, setDate] = useState(stored?.at?.slice(0, 10) ?? proposed ?? '');
  const [time, setTime] = useState(stored?.at?.slice(11, 16) ?? '');
  const [zone, setZone] = useState(stored?.timeZone ?? zoneOfState(program.state) ?? ownZone());
  const [minutes, setMinutes] = useState<number | ''>(stored?.minutes ?? 240);
  const [format, setFormat] = useState(stored?.format ?? 'virtual');
  const [tried, setTried] = useState(false);
  const isWhole = date !== '' && time !== '';
  const isLong = minutes !== '' && minutes >= 5 && minutes <= 1440;
  const at = `${date}T${time}`;
  const moment = isWhole && isLong ? interviewTime({ at, timeZone: zone, minutes }, ownZone()) : null;
  const id = interviewIdOf(interviews, program.id);
  const other =
    moment === null || minutes === ''
      ? undefined
      : clashOf({ id, program: program.id, at, timeZone: zone, minutes, format }, interviews);

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (!isWhole || minutes === '' || !isLong) return;
    const label = words.kept(program.name);
    const done = await commitChange(label, (draft) => {
      if (stored?.status !== 'scheduled' && stored?.status !== 'done')
        noteEvent(draft, { program, kind: 'scheduled', on: today() }, interviews);
      draft.change('interviews', id, (before) => ({
        ...(before ?? { id, program: program.id }),
        status: before?.status === 'done' ? 'done' : 'scheduled',
        at,
        timeZone: zone,
        minutes,
        format,
      }));
    });
    if (!done.ok) return;
    if (done.value !== null) offerUndo(label, done.value);
    onKept?.();
  }

  return (
    <form className={styles.dayForm} noValidate onSubmit={(event) => void keep(event)}>
      <TextField
        label={words.date}
        type="date"
        value={date}
        error={tried && !isWhole && words.needsBoth}
        onChange={setDate}
      />
      <TextField label={words.time} type="time" value={time} onChange={setTime} />
      <SelectField label={words.zone} data={zoneChoices(zone)} value={zone} onChange={setZone} />
      <NumberField
        label={words.minutes}
        value={minutes}
        error={tried && !isLong && words.wrongMinutes}
        onChange={setMinutes}
      />
      <SelectField
        label={words.format}
        data={formats.map((value) => ({ value, label: words.formats[value] }))}
        value={format}
        onChange={setFormat}
      />
      <Button type="submit" variant="default">
        {words.keep}
      </Button>
      <p className={`small ${styles.wide}`} role="status">
        {moment !== null && words.yours(sayMoment(moment.start, ownZone()))}
        {other !== undefined && <strong className="block">{words.clash(sayProgram(names, other))}</strong>}
      </p>
    </form>
  );
}

type Wanted = Pick<Interview, 'id' | 'program' | 'minutes' | 'format'> & {
  readonly at: string;
  readonly timeZone: string;
};

/** A program whose interview overlaps a wanted one. */
function clashOf(wanted: Wanted, interviews: readonly Interview[]): string | undefined {
  const empty = { slots: [], preparation: [], notes: [], ratings: {}, redFlags: '', contacts: [] };
  const others = interviews.filter(({ program }) => program !== wanted.program);
  const clash = interviewConflicts([...others, { ...empty, ...wanted, status: 'scheduled' }], ownZone()).find(
    ({ kind, programs }) => kind === 'overlap' && programs.includes(wanted.program),
  );
  return clash?.programs.find((program) => program !== wanted.program);
}
