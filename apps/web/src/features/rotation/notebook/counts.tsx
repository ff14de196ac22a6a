import type { RotationGuide } from '@matchwright/almanac';
import type { CaseNote } from '@matchwright/dossier';
import { procedureCounts, type ProcedureCount } from '@matchwright/season';
import { useMemo, type ReactNode } from 'react';
import { shortDay } from '../../../shared/format/plain.js';
import { m } from '../../../shared/messages/index.js';
import { DataTable, type Column } from '../../../shared/parts/data-table.js';
import styles from './notebook.module.css';
import { RoleBars } from './role-bars.js';

const words = m.notebook.counts;

const columns: readonly Column<ProcedureCount>[] = [
  { id: 'name', head: words.procedure, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'total', head: words.total, cell: ({ total }) => total, sortBy: ({ total }) => total, numeric: true },
  {
    id: 'roles',
    head: words.roles,
    cell: ({ observed, assisted, performed }) => `${observed} · ${assisted} · ${performed}`,
    sortBy: ({ assisted, performed }) => assisted + performed,
    numeric: true,
  },
  { id: 'last', head: words.last, cell: ({ last }) => shortDay(last), sortBy: ({ last }) => last },
];

/** The cases counted: by group, by level, by the person's part, and every procedure in a table. */
export function Counts(props: {
  guide: Pick<RotationGuide, 'procedures'>;
  notes: readonly CaseNote[];
}): ReactNode {
  const { guide, notes } = props;
  const counts = useMemo(() => procedureCounts(notes, guide.procedures), [notes, guide]);
  const { groups, levels, total, days, procedures } = counts;
  const most = groups.toSorted((a, b) => b.total - a.total)[0];
  if (most === undefined) return <p className="soft">{words.nothing}</p>;
  const byLevel = (['everyday', 'advanced', 'other'] as const).map((level) => ({
    label: words.levels[level],
    ...levels[level],
  }));
  return (
    <div className={styles.counts}>
      <RoleBars
        title={words.groupTitle(most.name, most.total, total.total)}
        note={words.groupNote(days)}
        rows={groups.map(({ name, ...roles }) => ({ label: name, ...roles }))}
      />
      <RoleBars
        title={words.levelTitle(total.performed + total.assisted, total.total, levels.advanced.total)}
        note={words.levelNote}
        rows={byLevel.filter((level) => level.total > 0)}
      />
      <DataTable
        caption={words.table(procedures.length)}
        columns={columns}
        rows={procedures}
        keyOf={({ id }) => id}
      />
    </div>
  );
}
