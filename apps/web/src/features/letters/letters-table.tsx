import type { Letter } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { LetterState, StepButtons } from './letter-state.js';
import { writerOf } from './letter-steps.js';

const words = m.letters;
const order: readonly Letter['state'][] = ['idea', 'asked', 'promised', 'uploaded', 'declined'];

const columns: readonly Column<Letter>[] = [
  {
    id: 'writer',
    head: words.writer,
    cell: (letter) => (
      <Link to="/letters/$id" params={{ id: letter.id }}>
        {writerOf(letter)}
      </Link>
    ),
    sortBy: writerOf,
  },
  {
    id: 'kind',
    head: words.kind,
    cell: ({ kind }) => words.kinds[kind],
    sortBy: ({ kind }) => words.kinds[kind],
  },
  {
    id: 'knows',
    head: words.knows,
    cell: ({ knows }) => words.knowsOf(knows),
    sortBy: ({ knows }) => knows,
  },
  {
    id: 'state',
    head: words.state,
    cell: (letter) => <LetterState letter={letter} />,
    sortBy: ({ state }) => order.indexOf(state),
  },
  {
    id: 'assigned',
    head: words.assignedTo,
    cell: ({ assigned }) => words.programs(assigned.length),
    sortBy: ({ assigned }) => assigned.length,
  },
  { id: 'next', head: words.next, cell: (letter) => <StepButtons letter={letter} /> },
];

/** Every letter with its state, and what can happen next. */
export function LettersTable({ letters }: { letters: readonly Letter[] }): ReactNode {
  return <DataTable caption={words.table} rows={letters} keyOf={({ id }) => id} columns={columns} />;
}
