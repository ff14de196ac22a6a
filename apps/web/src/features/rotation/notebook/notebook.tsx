import type { RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { tonightsList } from '@matchwright/season';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { today } from '../../../shared/format/plain.js';
import { Menu, notify, Tabs } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { LinesSkeleton } from '../../../shared/parts/lines-skeleton.js';
import { downloadNotebook } from './download-notebook.js';
import { Entries } from './entries.js';
import { NewEntry } from './new-entry.js';
import type { RotationChoice } from './note-fields.js';
import styles from './notebook.module.css';
import { Tomorrow } from './tomorrow.js';
import { Tonight } from './tonight.js';

const Counts = lazy(() => import('./counts.js').then((loaded) => ({ default: loaded.Counts })));

const words = m.notebook;
const parts = ['entries', 'tonight', 'tomorrow', 'counts'] as const;
/** What of the notebook is looked at. */
export type NotebookPart = (typeof parts)[number];

/** The quick entry, and below it the notebook by entry, by what to read, and by count. */
export function Notebook(props: {
  guide: RotationGuide;
  notes: readonly CaseNote[];
  rotations: readonly RotationChoice[];
  /** Id of the rotation that new entries go to; null for cases seen elsewhere. */
  rotation: string | null;
  /** The notebook as files, shown beside the search. */
  files: ReactNode;
  part: NotebookPart;
  onPart: (part: NotebookPart) => void;
}): ReactNode {
  const { guide, notes, rotations, rotation, files, part, onPart } = props;
  const { procedures } = guide.procedures;
  const now = today();
  const open = useMemo(() => tonightsList(notes, procedures, now).length, [notes, procedures, now]);
  const counted = { entries: notes.length, tonight: open, tomorrow: 0, counts: 0 };
  return (
    <>
      <div className={styles.card}>
        <NewEntry guide={guide} notes={notes} rotations={rotations} rotation={rotation} />
      </div>
      <Tabs
        label={words.parts}
        value={part}
        onChange={onPart}
        data={parts.map((value) => ({ value, label: words.counted(words.part[value], counted[value]) }))}
      >
        {part === 'entries' && (
          <Entries procedures={procedures} notes={notes} rotations={rotations} files={files} />
        )}
        {part === 'tonight' && <Tonight procedures={procedures} notes={notes} />}
        {part === 'tomorrow' && <Tomorrow procedures={procedures} notes={notes} />}
        {part === 'counts' && (
          <Suspense fallback={<LinesSkeleton lines={8} />}>
            <Counts guide={guide} notes={notes} />
          </Suspense>
        )}
      </Tabs>
    </>
  );
}

/** The notebook as a file, for one rotation or for all. */
export function NotebookFiles(props: {
  guide: RotationGuide;
  programName: (id: string) => string;
  rotation?: string;
}): ReactNode {
  const { guide, programName, rotation } = props;
  const { procedures } = guide.procedures;
  const save = (as: 'csv' | 'markdown') => (): void =>
    void downloadNotebook({ as, procedures, programName, rotation }).catch(() => notify(words.files.failed));
  return (
    <Menu
      label={words.files.label}
      variant="default"
      icon={<IconDownload size={18} stroke={1.7} aria-hidden="true" />}
      items={[
        { key: 'markdown', text: words.files.markdown, act: save('markdown') },
        { key: 'csv', text: words.files.csv, act: save('csv') },
      ]}
    />
  );
}
