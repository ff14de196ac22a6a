import type { SeasonResult } from '@matchwright/almanac';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { Section } from '../../shared/parts/page.js';
import styles from './program.module.css';

const words = m.program.tracks;
/** The seasons of the packs; a person's own facts may add newer ones. */
const shippedSeasons = [2021, 2022, 2023, 2024, 2025];

type AnyTrack = {
  readonly code: string;
  readonly letter: 'C' | 'A' | 'R' | 'P';
  readonly results: Readonly<Record<number, SeasonResult>>;
};

/** Positions offered and filled by season, one column a track. */
export function TrackTables({ tracks }: { tracks: readonly AnyTrack[] }): ReactNode {
  const own = tracks.flatMap(({ results }) => Object.keys(results).map(Number));
  const seasons = [...new Set([...shippedSeasons, ...own])].toSorted((a, b) => a - b);
  return (
    <Section title={words.title}>
      {tracks.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <table className={`${styles.table} ${styles.fit}`}>
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.season}</th>
              {tracks.map((track) => (
                <th key={track.code} scope="col">
                  {words.letter[track.letter]}
                  <div>{track.code}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seasons.map((season) => (
              <tr key={season}>
                <th scope="row">{season}</th>
                {tracks.map((track) => (
                  <td key={track.code}>
                    <Result result={track.results[season]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Result({ result }: { result: SeasonResult | undefined }): ReactNode {
  if (result === undefined) return <span className="soft">{words.notOffered}</span>;
  return <>{words.filled(result.filled, result.quota)}</>;
}
