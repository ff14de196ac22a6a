import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day, today } from '../../shared/format/plain.js';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { StatusDot } from '../../shared/parts/status-dot.js';
import type { PersonRow } from './person-rows.js';

const words = m.people;

const columns: readonly Column<PersonRow>[] = [
  {
    id: 'name',
    head: words.name,
    cell: ({ person: { id, name } }) => (
      <Link to="/people/$id" params={{ id }}>
        {name}
      </Link>
    ),
    sortBy: ({ person }) => person.name,
  },
  {
    id: 'role',
    head: words.role,
    cell: ({ person }) => words.roles[person.role],
    sortBy: ({ person }) => words.roles[person.role],
  },
  { id: 'place', head: words.organisation, cell: ({ place }) => place, sortBy: ({ place }) => place || null },
  {
    id: 'last',
    head: words.last,
    cell: ({ last }) => (last === null ? <span className="soft">{words.never}</span> : day(last)),
    sortBy: ({ last }) => last,
  },
  {
    id: 'next',
    head: words.next,
    cell: ({ person }) => <Next on={person.nextFollowUp} />,
    sortBy: ({ person }) => person.nextFollowUp ?? null,
  },
];

function Next({ on }: { on: string | undefined }): ReactNode {
  if (on === undefined) return <span className="soft">{words.none}</span>;
  if (on >= today()) return day(on);
  return (
    <StatusDot status="late">
      {day(on)}, {words.overdue}
    </StatusDot>
  );
}

/** People with the day to write again. */
export function PeopleTable({ rows, all }: { rows: readonly PersonRow[]; all: number }): ReactNode {
  return (
    <DataTable
      caption={words.caption(rows.length, all)}
      rows={rows}
      keyOf={({ person }) => person.id}
      columns={columns}
    />
  );
}
