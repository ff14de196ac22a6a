import type { Almanac } from '@matchwright/almanac';
import type { Application, Outcome } from '@matchwright/dossier';
import { scoredTimeline } from '@matchwright/market';
import { useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../shared/format/plain.js';
import { Button, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { Section } from '../../shared/parts/page.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import { useForecast } from '../../shared/season/use-season-so-far.js';
import { commitChange, type Draft } from '../../shared/store/index.js';
import { endingOf, tracksOfBoard, type TrackChoice } from './ending-of.js';
import styles from './season-end.module.css';

const words = m.seasonEnd.form;

async function change(label: string, write: (draft: Draft) => void): Promise<void> {
  const done = await commitChange(label, write);
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** How the season ended; keeping it scores the season's forecast, and keeps the scores with it. */
export function OutcomeForm(props: {
  almanac: Almanac;
  season: number;
  outcome: Outcome | null;
  applications: readonly Application[];
  names: ProgramNames;
  /** Forecasts after this day are not scored. */
  until: string;
}): ReactNode {
  const { almanac, season, outcome, applications, names, until } = props;
  const [track, setTrack] = useState(outcome?.track ?? '');
  const [firstYear, setFirstYear] = useState(outcome?.firstYear ?? '');
  const [on, setOn] = useState(outcome?.enteredOn ?? today());
  const report = useForecast();
  const { radiology, firstYears } = tracksOfBoard(almanac, applications);
  const option = ({ code, program }: TrackChoice) => ({
    value: code,
    label: `${sayProgram(names, program)} · ${code}`,
  });
  const id = String(season);

  function keep(event: FormEvent): void {
    event.preventDefault();
    if (on === '') return;
    const ended = { track: track === '' ? null : track, firstYear: firstYear === '' ? null : firstYear };
    const isScored = report.status === 'ready' && report.value.refusals.overall === null;
    const scores = isScored
      ? scoredTimeline(report.value.forecast, endingOf(almanac, ended), until).slice(-40)
      : [];
    void change(words.kept(season), (draft) =>
      draft.put('outcomes', {
        id,
        season,
        ...ended,
        enteredOn: on,
        scores: scores.map((each) => ({ ...each })),
      }),
    );
  }

  return (
    <Section title={words.title} lead={words.only}>
      <form className={styles.form} noValidate onSubmit={keep}>
        <SelectField
          label={words.track}
          data={[{ value: '', label: words.noTrack }, ...radiology.map((each) => option(each))]}
          value={track}
          onChange={setTrack}
        />
        <SelectField
          label={words.firstYear}
          data={[{ value: '', label: words.noFirstYear }, ...firstYears.map((each) => option(each))]}
          value={firstYear}
          onChange={setFirstYear}
        />
        <TextField label={words.on} type="date" value={on} onChange={setOn} />
        <div className={styles.acts}>
          {/* the scores are part of what is kept: they are waited for */}
          <Button type="submit" busy={report.status === 'loading'}>
            {words.keep}
          </Button>
          {outcome !== null && (
            <Button
              variant="quiet"
              onClick={() => void change(words.removed, (draft) => draft.remove('outcomes', id))}
            >
              {words.remove}
            </Button>
          )}
        </div>
      </form>
      {outcome !== null && endingOf(almanac, outcome) !== 'ir' && endingOf(almanac, outcome) !== 'dr' && (
        <p>{words.later}</p>
      )}
    </Section>
  );
}
