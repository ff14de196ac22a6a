import type { SupplementalList } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { Button, Checkbox, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Empty } from '../../shared/parts/empty.js';
import { GuideLink } from '../../shared/parts/guide-link.js';
import { Section } from '../../shared/parts/page.js';
import { newId } from '../../shared/store/index.js';
import { AddTrack } from './add-track.js';
import { changeList, changeSupplemental, edit, link, moved, placeOf } from './list-edits.js';
import { TrackDetail, TrackTitle } from './primary-list.js';
import { RankedItems } from './ranked-items.js';
import styles from './rank-list.module.css';
import { trackName } from './track-name.js';
import type { RankListData } from './use-rank-list.js';

const words = m.rankList.supplemental;

/** The supplemental lists: first years in order, each list shared or for one program. */
export function SupplementalView({ data }: { data: RankListData }): ReactNode {
  const { supplemental, interviewed, almanac } = data;
  const firstYears = new Set(almanac.pgy1Tracks.map(({ code }) => code));
  const met = interviewed.filter((id) => firstYears.has(id));

  function make(): void {
    const name = supplemental.length === 0 ? words.firstName : words.nameOf(supplemental.length + 1);
    void edit(words.made, (draft) => draft.put('supplementalLists', { id: newId(), name, tracks: [...met] }));
  }

  return (
    <div className={styles.parts}>
      <p className={styles.lead}>
        {words.lead} <GuideLink id="supplemental" />
      </p>
      {supplemental.length === 0 ? (
        <Empty title={words.none} text={words.noneText}>
          <Button onClick={make}>{words.make}</Button>
        </Empty>
      ) : (
        <>
          {supplemental.map((list) => (
            <OneList key={list.id} data={data} list={list} />
          ))}
          <div>
            <Button variant="default" onClick={make}>
              {words.make}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function OneList({ data, list }: { data: RankListData; list: SupplementalList }): ReactNode {
  const { tracks } = data;
  const { id, name } = list;

  function remove(): void {
    void edit(words.removed(name), (draft) => {
      draft.remove('supplementalLists', id);
      changeList(draft, (stored) => ({
        ...stored,
        entries: stored.entries.map((entry) =>
          entry.supplemental === id ? { ...entry, supplemental: null } : entry,
        ),
      }));
    });
  }

  return (
    <Section title={name}>
      <div className={styles.parts}>
        <Name key={name} list={list} />
        {list.tracks.length === 0 ? (
          <p className="soft">{words.empty}</p>
        ) : (
          <RankedItems
            label={words.label(name)}
            items={list.tracks.map((track) => ({
              track,
              name: trackName(tracks, track),
              title: <TrackTitle facts={tracks.get(track)} code={track} />,
              detail: <TrackDetail facts={tracks.get(track)} code={track} />,
            }))}
            onMove={(track, index, target, inRow) =>
              void edit(
                m.rankList.list.moved(trackName(tracks, track)),
                (draft) =>
                  changeSupplemental(draft, id, (stored) => ({
                    ...stored,
                    tracks: moved(stored.tracks, placeOf(stored.tracks, track, index), target),
                  })),
                inRow ? { joins: `supplementalLists.${id}.${track}`, silent: true } : {},
              )
            }
            onRemove={(track, index) =>
              void edit(m.rankList.list.removed(trackName(tracks, track)), (draft) =>
                changeSupplemental(draft, id, (stored) => ({
                  ...stored,
                  tracks: stored.tracks.toSpliced(placeOf(stored.tracks, track, index), 1),
                })),
              )
            }
          />
        )}
        <AddTrack
          data={data}
          letters={['P']}
          taken={list.tracks}
          label={m.rankList.add.firstYears}
          onAdd={(track) =>
            void edit(m.rankList.list.added(trackName(tracks, track)), (draft) =>
              changeSupplemental(draft, id, (stored) => ({ ...stored, tracks: [...stored.tracks, track] })),
            )
          }
        />
        <Users data={data} list={list} />
        <div className={styles.buttons}>
          <Button
            variant="default"
            size="s"
            aria-label={words.copy(name)}
            onClick={() =>
              void edit(words.copied(name), (draft) =>
                draft.put('supplementalLists', { ...list, id: newId(), name: words.copyName(name) }),
              )
            }
          >
            {words.copyShort}
          </Button>
          <Button variant="quiet" size="s" aria-label={words.remove(name)} onClick={remove}>
            {words.removeShort}
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Name({ list }: { list: SupplementalList }): ReactNode {
  const [name, setName] = useState(list.name);
  function keep(): void {
    const text = name.trim();
    if (text === '' || text === list.name) return;
    void edit(words.renamed, (draft) =>
      changeSupplemental(draft, list.id, (stored) => ({ ...stored, name: text })),
    );
  }
  return <TextField label={words.name} value={name} maxLength={60} onChange={setName} onBlur={keep} />;
}

/** Which advanced programs the list is used for. */
function Users({ data, list }: { data: RankListData; list: SupplementalList }): ReactNode {
  const { tracks } = data;
  const { id, name } = list;
  const advanced = data.list.entries.filter(({ track }) => tracks.get(track)?.letter === 'A');
  if (advanced.length === 0) return null;
  return (
    <fieldset className={styles.users}>
      <legend>{words.usedBy}</legend>
      {advanced.every(({ supplemental }) => supplemental !== id) && (
        <p className="soft small">{words.notUsed}</p>
      )}
      {advanced.map(({ track, supplemental }) => {
        const program = trackName(tracks, track);
        return (
          <Checkbox
            key={track}
            label={program}
            checked={supplemental === id}
            onChange={(on) =>
              edit((on ? words.linked : words.unlinked)(name, program), (draft) =>
                link(draft, track, on ? id : null),
              )
            }
          />
        );
      })}
      {advanced.length > 1 && advanced.some(({ supplemental }) => supplemental !== id) && (
        <Button
          variant="default"
          size="s"
          onClick={() =>
            void edit(words.linkedAll(name), (draft) => {
              for (const { track } of advanced) link(draft, track, id);
            })
          }
        >
          {words.linkAll}
        </Button>
      )}
    </fieldset>
  );
}
