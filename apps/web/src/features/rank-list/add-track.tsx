import { isOffered } from '@matchwright/market';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './rank-list.module.css';
import { TrackDetail, TrackTitle } from './primary-list.js';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList;
const mostShown = 8;

/** Finds a track by name, place or code and adds it. */
export function AddTrack(props: {
  data: RankListData;
  letters: readonly ('C' | 'A' | 'P')[];
  taken: readonly string[];
  label: string;
  onAdd: (track: string) => void;
}): ReactNode {
  const { data, letters, taken, label, onAdd } = props;
  const { almanac, tracks } = data;
  const [text, setText] = useState('');
  const offered = useMemo(
    () =>
      new Set(
        [...almanac.tracks, ...almanac.pgy1Tracks].flatMap((each) => (isOffered(each) ? [each.code] : [])),
      ),
    [almanac],
  );
  const wanted = text.trim().toLowerCase();
  const found =
    wanted.length < 2
      ? []
      : [...tracks.values()].filter(
          ({ code, letter, name, city, state, specialty }) =>
            letters.some((each) => each === letter) &&
            !taken.includes(code) &&
            (code.toLowerCase() === wanted ||
              (offered.has(code) &&
                `${name} ${city} ${state} ${specialty} ${code}`.toLowerCase().includes(wanted))),
        );
  return (
    <div className={styles.add}>
      <TextField
        type="search"
        label={label}
        placeholder={words.add.placeholder}
        hint={words.add.hint}
        value={text}
        onChange={setText}
      />
      {wanted.length >= 2 && found.length === 0 && <p className="soft">{m.common.nothingFits}</p>}
      <ul className={styles.found}>
        {found.slice(0, mostShown).map((facts) => (
          <li key={facts.code}>
            <span>
              <TrackTitle facts={facts} code={facts.code} />
              <span className="soft small block">
                <TrackDetail facts={facts} code={facts.code} />
              </span>
            </span>
            <Button
              variant="default"
              size="s"
              aria-label={words.add.add(trackName(tracks, facts.code), facts.code)}
              onClick={() => onAdd(facts.code)}
            >
              {words.add.action}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className="soft small">{words.add.more(found.length - mostShown)}</p>}
    </div>
  );
}
