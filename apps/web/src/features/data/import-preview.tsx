import { collections, isSame, type ContentDifference } from '@matchwright/dossier';
import type { ProjectFile } from '@matchwright/exchange';
import { useEffect, useState, type ReactNode } from 'react';
import { Button, Radios } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Difference } from './difference.js';
import { IdentityCheck } from './identity-check.js';
import { leftOutText } from './left-out.js';
import { previewOf, type Way } from './take-in.js';
import { useIdentity } from './use-identity.js';
import styles from './data.module.css';

const words = m.data.import;
const ways = ['replace', 'mine', 'theirs'] as const;

type Looked = { file: ProjectFile; way: Way; difference: ContentDifference };

/** What is in a file, what it would change here, and the choice of how to take it in. */
export function ImportPreview(props: {
  name: string;
  file: ProjectFile;
  onAccept: (file: ProjectFile, way: Way) => void;
  onCancel: () => void;
}): ReactNode {
  const { name, file: whole, onAccept, onCancel } = props;
  const identity = useIdentity(whole);
  const { file } = identity;
  const isShared = whole.leftOut.length > 0;
  const [way, setWay] = useState<Way>(isShared ? 'mine' : 'replace');
  const [looked, setLooked] = useState<Looked | null>(null);
  const difference = looked?.way === way && looked.file === file ? looked.difference : null;

  useEffect(() => {
    if (file === null) return undefined;
    let isWanted = true;
    void previewOf(file, way).then((found) => isWanted && setLooked({ file, way, difference: found }));
    return () => {
      isWanted = false;
    };
  }, [file, way]);

  return (
    <div className={styles.preview}>
      <h3>{words.preview}</h3>
      <Facts name={name} file={whole} />
      <IdentityCheck identity={identity} />
      <Radios
        legend={words.way}
        name="way"
        data={ways.map((value) => ({
          value,
          label: value === 'replace' && isShared ? words.replaceShared : words.ways[value],
        }))}
        value={way}
        onChange={setWay}
      />
      <div>
        <h4>{words.changes}</h4>
        {difference === null && <LinesSkeleton lines={2} />}
        {difference !== null && isSame(difference) && <p>{words.same}</p>}
        {difference !== null && <Difference value={difference} />}
      </div>
      <p className="soft small">{words.kept}</p>
      <div className={styles.actions}>
        <Button disabled={file === null} onClick={() => file !== null && onAccept(file, way)}>{words.accept}</Button>
        <Button variant="default" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function Facts({ name, file }: { name: string; file: ProjectFile }): ReactNode {
  const { profile, plan, records, leftOut, savedAt } = file;
  const count = collections.reduce((sum, collection) => sum + records[collection].length, 0);
  const lines: (readonly [string, string])[] = [
    [words.file, name],
    [words.written, new Date(savedAt).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })],
    [words.who, profile === null ? words.none : m.common.kind[profile.applicant.kind]],
    ...(profile === null ? [] : profileLines(profile)),
    [words.lines, String(plan?.list.length ?? 0)],
    [words.records, String(count)],
    ...(leftOut.length === 0 ? [] : [[words.leftOut, leftOutText(leftOut)] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {lines.map(([term, value]) => [<dt key={term}>{term}</dt>, <dd key={`${term} value`}>{value}</dd>])}
    </dl>
  );
}

function profileLines(profile: NonNullable<ProjectFile['profile']>): (readonly [string, string])[] {
  return [
    [words.season, String(profile.season)],
    [words.goal, m.common.goal[profile.goal]],
    [words.facts, String(profile.facts.length)],
  ];
}
