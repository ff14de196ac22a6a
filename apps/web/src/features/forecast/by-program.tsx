import type { ProgramForecast } from '@matchwright/market';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { ForecastReport } from '../../shared/engine/season-report.js';
import { day } from '../../shared/format/plain.js';
import { Button, Segmented, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { DataTable, type Column } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';
import { sayProgram, type ProgramNames } from '../../shared/season/program-names.js';
import styles from './by-program.module.css';

const words = m.forecast;
/** Rows drawn at once: a phone draws them without a wait. */
const pageful = 30;
const shows = ['all', 'invited', 'open', 'gone'] as const;
type Show = (typeof shows)[number];

type Row = ProgramForecast & { readonly name: string; readonly refusal: string | undefined };

function interviewOf({ word, invited, refusal }: Row): ReactNode {
  if (word.heard === 'invitation') return words.known.invitation;
  if (!word.open) return words.known.gone;
  return <ChanceText chance={refusal === undefined ? invited.after : null} refusal={refusal} />;
}

function placeOf({ word, place, refusal }: Row): ReactNode {
  if (!word.open) return words.known.gone;
  return <ChanceText chance={refusal === undefined ? place.after : null} short />;
}

const columns: readonly Column<Row>[] = [
  { id: 'program', head: words.program, cell: ({ name }) => name, sortBy: ({ name }) => name },
  {
    id: 'interview',
    head: words.interview,
    cell: interviewOf,
    sortBy: ({ refusal, invited }) => (refusal === undefined ? invited.after.mid : null),
  },
  {
    id: 'place',
    head: words.place,
    cell: placeOf,
    sortBy: ({ refusal, place }) => (refusal === undefined ? place.after.mid : null),
  },
  {
    id: 'silent',
    head: words.silentFrom,
    cell: ({ usualDate }) =>
      usualDate !== null &&
      `${day(usualDate.by)} (${usualDate.stated ? words.stated : m.common.grade[usualDate.grade]})`,
    sortBy: ({ usualDate }) => usualDate?.by ?? null,
  },
];

/** Every program and first-year track by name: interview, place, and from when its silence counts. */
export function ByProgram({ report, names }: { report: ForecastReport; names: ProgramNames }): ReactNode {
  const { byProgram } = report.forecast;
  const rows = byProgram
    .filter(({ barred }) => !barred)
    .map((row): Row => ({
      ...row,
      name: sayProgram(names, row.program),
      refusal: report.refusals.byProgram[row.program],
    }));
  const barred = byProgram.length - rows.length;
  return (
    <Section title={words.byProgram}>
      <Found rows={rows} />
      {barred > 0 && <p className="soft small">{words.barred(barred)}</p>}
    </Section>
  );
}

function isShown({ word }: Row, show: Show): boolean {
  if (show === 'all') return true;
  if (show === 'invited') return word.open && word.heard === 'invitation';
  return show === 'open' ? word.open && word.heard !== 'invitation' : !word.open;
}

/** The rows that fit a search and a choice, the first ones at once. */
function Found({ rows }: { rows: readonly Row[] }): ReactNode {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>('all');
  const [most, setMost] = useState(pageful);
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return rows.filter((row) => isShown(row, show) && row.name.toLowerCase().includes(wanted));
  }, [rows, search, show]);
  const left = found.length - most;
  return (
    <div className={styles.found}>
      <search className={styles.filters}>
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          icon={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={setSearch}
        />
        <Segmented
          aria-label={words.show}
          value={show}
          onChange={setShow}
          data={shows.map((value) => ({
            value,
            label: words.shows[value](rows.filter((row) => isShown(row, value)).length),
          }))}
        />
      </search>
      <p className="soft small" role="status">
        {words.found(found.length)}
      </p>
      {found.length > 0 && (
        <DataTable
          caption={words.byProgram}
          hideCaption
          rows={found}
          most={most}
          keyOf={({ program }) => program}
          columns={columns}
        />
      )}
      {left > 0 && (
        <Button variant="default" onClick={() => setMost(most + pageful)}>
          {words.more(Math.min(left, pageful))}
        </Button>
      )}
    </div>
  );
}
