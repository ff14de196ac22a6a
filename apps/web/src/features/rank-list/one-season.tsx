import { entriesToRehearse, type Replay } from '@matchwright/planner';
import { useState, type ReactNode } from 'react';
import { replayInWorker } from '../../shared/engine/engine-client.js';
import { Button } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rehearsal.module.css';
import { trackName } from './track-name.js';
import { useHeard } from './use-heard.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rehearsal.season;
type Step = Replay['primary']['steps'][number];

/** One of the seasons told step by step, and another whenever asked. */
export function OneSeason({ data }: { data: RankListData }): ReactNode {
  const heard = useHeard(data);
  const [replay, setReplay] = useState<Replay | null>(null);
  const [failed, setFailed] = useState(false);
  const entries = entriesToRehearse(data.list, data.supplemental);

  function tell(ends: 'any' | 'unmatched'): void {
    const from = replay === null ? 0 : replay.scenario + 1;
    setFailed(false);
    replayInWorker(data.profile, heard, entries, from, ends).then(setReplay, () => setFailed(true));
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => tell('any')}>
          {replay === null ? words.show : words.another}
        </Button>
        <Button variant="quiet" onClick={() => tell('unmatched')}>
          {words.unmatched}
        </Button>
      </div>
      {failed && <p role="alert">{m.rehearsal.failed}</p>}
      <div aria-live="polite">
        {replay !== null && <Told key={replay.scenario} replay={replay} data={data} />}
      </div>
    </Section>
  );
}

function Told({ replay, data }: { replay: Replay; data: RankListData }): ReactNode {
  const { you, primary, firstYear, matched, matchedFirstYear } = replay;
  const nameOf = (code: string): string => trackName(data.tracks, code);
  const own = (steps: readonly Step[]): readonly Step[] =>
    steps.filter(({ applicant, displaced }) => applicant === you || displaced === you);
  const needsFirst = matched !== null && data.tracks.get(matched)?.letter === 'A';
  return (
    <>
      <p className={styles.number}>{words.number(replay.scenario + 1)}</p>
      <ol className={styles.steps}>
        <li>{words.start}</li>
        {own(primary.steps).map((step) => (
          <li key={step.program}>{say(step, nameOf)}</li>
        ))}
        <li>
          <strong>{matched === null ? words.ends.none : words.ends.matched(nameOf(matched))}</strong>
        </li>
        {firstYear !== null && <li>{words.thenFirst}</li>}
        {firstYear !== null &&
          own(firstYear.steps).map((step) => <li key={step.program}>{say(step, nameOf)}</li>)}
        {needsFirst && (
          <li>
            <strong>
              {matchedFirstYear === null
                ? words.ends.noFirst
                : words.ends.matchedFirst(nameOf(matchedFirstYear))}
            </strong>
          </li>
        )}
      </ol>
    </>
  );
}

function say({ program, rank, answer }: Step, nameOf: (code: string) => string): string {
  const name = nameOf(program);
  if (answer === 'held') return words.held(name, rank);
  return answer === 'instead' ? words.instead(name, rank) : words.full(name, rank);
}
