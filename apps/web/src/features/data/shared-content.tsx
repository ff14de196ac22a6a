import { collections, recordName, type Collection, type Plan, type Records } from '@matchwright/dossier';
import type { ProjectFile } from '@matchwright/exchange';
import { useMemo, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { programNames, sayProgram } from '../../shared/season/program-names.js';
import styles from './data.module.css';
import { RecordFields, type Labels } from './record-fields.js';

const words = m.data.share;

/** What a file for somebody else holds. */
export type SharedParts = Pick<ProjectFile, 'profile' | 'plan' | 'records'>;

/** What is in a file for somebody else, to be read and not changed: the sender sees it so, and so does the reader. */
export function SharedContent({ shared, open = false }: { shared: SharedParts; open?: boolean }): ReactNode {
  const { profile, plan, records } = shared;
  const labels = useLabels();
  const filled = collections.filter((name) => records[name].length > 0);
  if (profile === null && plan === null && filled.length === 0)
    return <p className="soft">{words.nothing}</p>;
  return (
    <>
      {profile !== null && (
        <details>
          <summary>{words.answers}</summary>
          <RecordFields value={profile} labels={labels} />
        </details>
      )}
      {plan !== null && <PlanDetails plan={plan} open={open} />}
      {filled.map((name) => (
        <CollectionDetails key={name} collection={name} records={records[name]} labels={labels} />
      ))}
    </>
  );
}

/** Programs by id and tracks by code, once the packs are there; until then codes stand for themselves. */
function useLabels(): Labels {
  const packs = useAlmanac();
  return useMemo(() => {
    if (packs.status !== 'ready') return new Map<string, string>();
    const names = programNames(packs.almanac);
    return new Map(
      [...names.values()].flatMap(({ id, codes }) =>
        [id, ...codes].map((code): [string, string] => [code, sayProgram(names, id)]),
      ),
    );
  }, [packs]);
}

function PlanDetails({ plan, open }: { plan: Plan; open: boolean }): ReactNode {
  const { list, pMatch } = plan;
  return (
    <details open={open}>
      <summary>{words.planLines(list.length)}</summary>
      <div className={styles.planChance}>
        {words.planChance}{' '}
        <ChanceText chance={pMatch.refusal === undefined ? pMatch : null} refusal={pMatch.refusal} />
      </div>
      <ul>
        {list.map(({ program, track, name, mode }) => (
          <li key={`${program} ${track.join(' ')}`}>
            {name} <ModeBadge mode={mode} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CollectionDetails<C extends Collection>(props: {
  collection: C;
  records: Records[C];
  labels: Labels;
}): ReactNode {
  const { collection, records, labels } = props;
  const [one, many] = m.data.collection[collection];
  return (
    <details>
      <summary>
        {records.length} {records.length === 1 ? one : many}
      </summary>
      {records.map((record) => (
        <details key={record.id}>
          {/* a collection's list holds its own records, which the compiler cannot follow through the index */}
          <summary>{said(recordName(collection, record as never), labels)}</summary>
          <RecordFields value={record} labels={labels} />
        </details>
      ))}
    </details>
  );
}

/** A record's name with the names of programs for their ids. */
function said(name: string, labels: Labels): string {
  return name.replaceAll(/\b\d{10}\b/g, (id) => labels.get(id) ?? id);
}
