import { tieRuns, type TrackFacts } from '@matchwright/planner';
import type { ReactNode } from 'react';
import { SelectField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import { newId, type Committed } from '../../shared/store/index.js';
import { changeList, edit, link, moved, placeOf } from './list-edits.js';
import { RankedItems, type RankedItem } from './ranked-items.js';
import styles from './rank-list.module.css';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList.list;
const make = 'new';

/** The primary list in its order, with ties named and a supplemental list for each advanced track. */
export function PrimaryList({ data }: { data: RankListData }): ReactNode {
  const { list, liking, tracks } = data;
  const runs = tieRuns(
    list.entries.map(({ track }) => tracks.get(track)?.program ?? null),
    liking?.order.ties ?? [],
  );
  const items = list.entries.map(({ track, supplemental }, i): RankedItem => {
    const facts = tracks.get(track);
    const run = runs.find(({ from, to }) => from <= i && i <= to);
    return {
      track,
      name: trackName(tracks, track),
      title: <TrackTitle facts={facts} code={track} />,
      detail: <TrackDetail facts={facts} code={track} />,
      isTied: run !== undefined,
      note: run?.from === i ? words.tied(run.programs) : undefined,
      children:
        facts?.letter === 'A' || supplemental !== null ? (
          <SupplementalChoice data={data} track={track} chosen={supplemental} />
        ) : null,
    };
  });
  return (
    <RankedItems
      label={words.label}
      items={items}
      onMove={(track, index, target, inRow) =>
        void edit(
          words.moved(trackName(tracks, track)),
          (draft) =>
            changeList(draft, (stored) => {
              const at = placeOf(
                stored.entries.map((entry) => entry.track),
                track,
                index,
              );
              return { ...stored, entries: moved(stored.entries, at, target) };
            }),
          inRow ? { joins: `rankLists.primary.${track}`, silent: true } : {},
        )
      }
      onRemove={(track, index) =>
        void edit(words.removed(trackName(tracks, track)), (draft) =>
          changeList(draft, (stored) => {
            const at = placeOf(
              stored.entries.map((entry) => entry.track),
              track,
              index,
            );
            return { ...stored, entries: stored.entries.filter((_, i) => i !== at) };
          }),
        )
      }
    />
  );
}

/** A track's program, as a link where there is a page for it. */
export function TrackTitle({ facts, code }: { facts: TrackFacts | undefined; code: string }): ReactNode {
  if (facts === undefined) return code;
  return (
    <>
      <OutcomeShape kind={facts.letter === 'P' ? 'firstYear' : shapeOfSpecialty(facts.specialty)} />{' '}
      {facts.letter === 'P' || facts.program === null ? (
        facts.name
      ) : (
        <ProgramLink id={facts.program} name={facts.name} />
      )}
    </>
  );
}

/** A track's field, place, kind and code. */
export function TrackDetail({ facts, code }: { facts: TrackFacts | undefined; code: string }): ReactNode {
  const parts =
    facts === undefined
      ? [words.unknown]
      : [facts.specialty, words.letters[facts.letter], `${facts.city}, ${facts.state}`, code];
  return parts.join(' · ');
}

function SupplementalChoice(props: { data: RankListData; track: string; chosen: string | null }): ReactNode {
  const { data, track, chosen } = props;
  const name = trackName(data.tracks, track);
  const { supplemental } = data;
  const isGone = chosen !== null && supplemental.every(({ id }) => id !== chosen);

  function choose(value: string): Promise<Committed> {
    return edit(words.linked(name), (draft) => {
      const id = value === make ? newId() : value === '' ? null : value;
      if (value === make && id !== null) {
        draft.put('supplementalLists', { id, name: m.rankList.supplemental.nameOf(supplemental.length + 1) });
      }
      link(draft, track, id);
    });
  }

  return (
    <SelectField
      className={styles.supplemental}
      aria-label={words.supplemental(name)}
      value={isGone ? '' : (chosen ?? '')}
      onChange={choose}
      data={[
        { value: '', label: words.noSupplemental },
        ...supplemental.map((list) => ({ value: list.id, label: list.name })),
        { value: make, label: words.newSupplemental },
      ]}
    />
  );
}
