import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { day } from '../../shared/format/plain.js';
import { Badge, Button, ButtonLink, Notice, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Empty } from '../../shared/parts/empty.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { answers, worries, type CohortRow, type Worry } from '../../shared/server/answers.js';
import { useAsked } from '../../shared/server/ask-server.js';
import styles from './staff.module.css';

const words = m.staff;
const orders = ['no-place', 'name', 'overdue', 'letters', 'received'] as const;
const size = 50;

/** The students, a page at a time. */
export function Cohort({ mayWrite }: { mayWrite: boolean }): ReactNode {
  const [order, setOrder] = useState<(typeof orders)[number]>('no-place');
  const [worry, setWorry] = useState<Worry | 'all'>('all');
  const [name, setName] = useState('');
  const [page, setPage] = useState(1);
  const found = useDeferredValue(name);
  const query = new URLSearchParams({ order, page: String(page), size: String(size) });
  if (worry !== 'all') query.set('worry', worry);
  if (found !== '') query.set('name', found);
  const { answer } = useAsked(answers.cohort, `/cohort?${query.toString()}`);
  if (answer === undefined) return <LinesSkeleton lines={8} />;
  if (!answer.ok) return <Notice kind="warning">{answer.message}</Notice>;
  const { students, ready, matching, worried, rows } = answer.value;
  if (students === 0)
    return (
      <Empty title={words.empty} text={words.emptyText}>
        {mayWrite && (
          <ButtonLink to="/staff" search={{ view: 'links' }}>
            {words.makeLink}
          </ButtonLink>
        )}
      </Empty>
    );
  const shows = [
    { value: 'all' as const, label: words.all },
    ...worries.map((value) => ({ value, label: `${words.worry[value]} (${worried[value]})` })),
  ];
  return (
    <div className={styles.stack}>
      <p className="soft">{words.counts(students, ready)}</p>
      <div className={styles.fields}>
        <SelectField
          label={words.show}
          data={shows}
          value={worry}
          onChange={(next) => {
            setWorry(next);
            setPage(1);
          }}
        />
        <SelectField
          label={words.order}
          data={orders.map((value) => ({ value, label: words.orders[value] }))}
          value={order}
          onChange={(next) => {
            setOrder(next);
            setPage(1);
          }}
        />
        <TextField
          type="search"
          label={words.find}
          value={name}
          onChange={(text) => {
            setName(text.slice(0, 80));
            setPage(1);
          }}
        />
      </div>
      {rows.length === 0 ? (
        <p>{words.nothingFound}</p>
      ) : (
        <DataTable caption={words.title} hideCaption columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      <div className={styles.bar}>
        {page > 1 && (
          <Button variant="default" onClick={() => setPage(page - 1)}>
            {words.earlier}
          </Button>
        )}
        {page * size < matching && (
          <Button variant="default" onClick={() => setPage(page + 1)}>
            {words.later}
          </Button>
        )}
        {mayWrite && (
          <>
            <a href="api/v1/cohort.csv" download>
              {words.download}
            </a>
            <Link to="/join" search={{ as: 'staff' }}>
              {words.takeIn}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}

const columns: readonly Column<CohortRow>[] = [
  {
    id: 'name',
    head: words.name,
    cell: ({ id, name }) => (
      <Link to="/staff" search={{ student: id }}>
        {name}
      </Link>
    ),
  },
  { id: 'match', head: words.match, cell: ({ summary }) => <Match summary={summary} /> },
  {
    id: 'why',
    head: words.why,
    cell: (row) => (row.worries.length === 0 ? '–' : <Worries row={row} />),
  },
  {
    id: 'letters',
    head: words.letters,
    numeric: true,
    cell: ({ summary }) => {
      if (summary === null) return '–';
      return summary.lettersShared ? summary.letters.uploaded : words.notShared;
    },
  },
  {
    id: 'next',
    head: words.next,
    cell: ({ next }) => (next === null ? '–' : `${day(next.date)}: ${next.title}`),
  },
];

function Match({ summary }: Pick<CohortRow, 'summary'>): ReactNode {
  if (summary === null) return <span className="soft">{words.working}</span>;
  return <ChanceText chance={summary.match} short />;
}

function Worries({ row }: { row: CohortRow }): ReactNode {
  return (
    <span className={styles.bar}>
      {row.worries.map((worry) => (
        <Badge key={worry}>
          {words.worry[worry]}
          {worry === 'overdue' && ` (${row.overdue})`}
        </Badge>
      ))}
    </span>
  );
}
