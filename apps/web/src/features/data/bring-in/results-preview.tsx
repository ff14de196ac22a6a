import type { Almanac } from '@matchwright/almanac';
import { programResultFacts, type ProgramResults } from '@matchwright/exchange';
import { withOwnFacts } from '@matchwright/season';
import { useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Button, TextField } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { offerUndo } from '../../../shared/parts/offer-undo.js';
import { changeProfile } from '../../../shared/store/changes.js';
import { useProject } from '../../../shared/store/use-project.js';
import styles from '../data.module.css';

const words = m.bringIn;
const mostShown = 12;

/** What copied pages of program results say of tracks that are known here, and what is left out and why. */
export function ResultsPreview(props: {
  results: ProgramResults;
  almanac: Almanac;
  onDone: () => void;
}): ReactNode {
  const { results, almanac, onDone } = props;
  const project = useProject();
  const [source, setSource] = useState('NRMP Program Results');
  const [isWrong, setIsWrong] = useState(false);
  const names = useMemo(
    () => new Map([...almanac.tracks, ...almanac.pgy1Tracks].map((track) => [track.code, track.institution])),
    [almanac],
  );
  const known = results.rows.filter(({ code }) => names.has(code));

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsWrong(source.trim() === '');
    if (source.trim() === '') return;
    const said = { source: source.trim(), on: today() };
    const facts = programResultFacts(results, new Set(names.keys()), said);
    const label = words.results.kept(known.length);
    const done = await changeProfile((profile) => withOwnFacts(profile, facts), label);
    if (!done.ok) return;
    onDone();
    if (done.value !== null) offerUndo(label, done.value);
  }

  return (
    <form className={styles.preview} onSubmit={(event) => void keep(event)} noValidate>
      <p role="status">
        {known.length === 0
          ? words.results.none
          : words.results.found(known.length, seasonsOf(known).join(', '))}{' '}
        {results.rows.length > known.length && words.results.others(results.rows.length - known.length)}
      </p>
      <Lines lines={known.map((row) => `${names.get(row.code) ?? ''} ${row.code}: ${resultsText(row)}`)} />
      {results.unclear.length > 0 && <p>{words.results.unclear(results.unclear.length)}</p>}
      <Lines lines={results.unclear} />
      {known.length > 0 && <p className="soft small">{words.results.note}</p>}
      {known.length > 0 && project === null && <p role="alert">{words.needsAnswers}</p>}
      <TextField
        label={words.source}
        hint={words.sourceHint}
        error={isWrong && words.sourceError}
        value={source}
        maxLength={400}
        onChange={setSource}
      />
      <div className={styles.actions}>
        <Button type="submit" disabled={known.length === 0 || project === null}>
          {words.results.keep}
        </Button>
        <Button variant="default" onClick={onDone}>
          {words.again}
        </Button>
      </div>
    </form>
  );
}

type Row = ProgramResults['rows'][number];

function seasonsOf(rows: readonly Row[]): number[] {
  return [...new Set(rows.flatMap(({ results }) => results.map(({ season }) => season)))].toSorted((a, b) => a - b);
}

function resultsText({ results }: Row): string {
  return results
    .map(({ season, quota, filled }) => `${season} ${words.results.filled(`${filled} of ${quota}`)}`)
    .join(', ');
}

/** The first lines, and how many more there are. */
function Lines({ lines }: { lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.slice(0, mostShown).map((line, i) => (
        <li key={`${i} ${line}`}>{line}</li>
      ))}
      {lines.length > mostShown && <li>{words.results.more(lines.length - mostShown)}</li>}
    </ul>
  );
}
