import type { CoupleMember } from '@matchwright/planner';
import { useState, type ReactNode } from 'react';
import { openSeasonsInWorker } from '../../shared/engine/engine-client.js';
import { saveFile } from '../../shared/files/save-file.js';
import { Button, NumberField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './rank-list.module.css';
import { useHeard } from './use-heard.js';
import type { RankListData } from './use-rank-list.js';

const words = m.couple.mine;

/** What the other person gets: codes, what they are worth, and in which seasons they would be open; nothing else. */
export function MyPart(props: {
  data: RankListData;
  own: CoupleMember;
  lastWorth: number;
  setLastWorth: (points: number) => void;
}): ReactNode {
  const { data, own, lastWorth, setLastWorth } = props;
  const heard = useHeard(data);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);

  async function save(): Promise<void> {
    setBusy(true);
    setFailed(false);
    try {
      const [{ writeCouplePart }, seasons] = await Promise.all([
        import('@matchwright/exchange'),
        openSeasonsInWorker(
          data.profile,
          heard,
          own.places.map(({ track }) => track),
        ),
      ]);
      const text = writeCouplePart({
        season: data.profile.season,
        name: name.trim(),
        scenarios: seasons.scenarios,
        places: own.places.map((place, i) => ({
          ...place,
          open: seasons.open[i] ?? new Uint8Array(seasons.scenarios),
        })),
      });
      saveFile(words.file(data.profile.season), text, 'application/json');
    } catch {
      setFailed(true);
    }
    setBusy(false);
  }

  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.fields}>
        <TextField label={words.name} hint={words.nameHint} value={name} maxLength={60} onChange={setName} />
        <NumberField
          label={words.last}
          hint={words.lastHint}
          value={lastWorth}
          onChange={(points) => setLastWorth(Math.min(100, points === '' ? 0 : points))}
        />
      </div>
      {failed && <p role="alert">{m.rehearsal.failed}</p>}
      <Button variant="default" busy={busy} onClick={() => void save()}>
        {words.save}
      </Button>
    </Section>
  );
}
