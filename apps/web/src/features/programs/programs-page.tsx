import { stateNames } from '@matchwright/almanac';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { Button, Checkbox, Segmented, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { LinesSkeleton } from '../../shared/parts/lines-skeleton.js';
import { Page } from '../../shared/parts/page.js';
import { useProject } from '../../shared/store/use-project.js';
import styles from './programs.module.css';
import { ProgramsTable } from './programs-table.js';
import { rowsOf, type Row } from './rows.js';

const words = m.programs;
const specialties = ['all', 'IR', 'DR'] as const;

type Filters = {
  readonly search: string;
  readonly specialty: (typeof specialties)[number];
  readonly state: string;
  readonly onlyPlan: boolean;
  readonly onlyImg: boolean;
};

const noFilters: Filters = { search: '', specialty: 'all', state: '', onlyPlan: false, onlyImg: false };

function passes(row: Row, filters: Filters): boolean {
  if (filters.specialty !== 'all' && row.specialty !== filters.specialty) return false;
  if (filters.state !== '' && row.state !== filters.state) return false;
  if (filters.onlyPlan && row.mode === undefined) return false;
  if (filters.onlyImg && row.img !== 'yes') return false;
  return filters.search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => row.words.includes(word));
}

/** All programs, searched, filtered and sorted. */
export function ProgramsPage(): ReactNode {
  const state = useAlmanac();
  const project = useProject();
  const [filters, setFilters] = useState(noFilters);
  const settled = useDeferredValue(filters);
  const almanac = state.status === 'ready' ? state.almanac : null;
  const rows = useMemo(() => (almanac ? rowsOf(almanac, project) : []), [almanac, project]);
  const found = useMemo(() => rows.filter((row) => passes(row, settled)), [rows, settled]);
  const set = (change: Partial<Filters>): void => setFilters((old) => ({ ...old, ...change }));
  if (state.status === 'failed') return <p role="alert">{state.reason}</p>;
  return (
    <Page title={words.title} lead={almanac ? words.lead(rows.length) : m.common.loading}>
      <FilterBar filters={filters} set={set} rows={rows} hasPlan={project?.plan != null} />
      {almanac === null ? (
        <LinesSkeleton lines={12} />
      ) : (
        <>
          <p className="soft small" role="status">
            {words.found(found.length)}
          </p>
          {found.length === 0 ? (
            <p className="soft">
              {words.none}{' '}
              <Button variant="default" size="s" onClick={() => setFilters(noFilters)}>
                {words.clear}
              </Button>
            </p>
          ) : (
            <ProgramsTable rows={found} />
          )}
        </>
      )}
    </Page>
  );
}

function FilterBar(props: {
  filters: Filters;
  set: (change: Partial<Filters>) => void;
  rows: readonly Row[];
  hasPlan: boolean;
}): ReactNode {
  const { filters, set, rows, hasPlan } = props;
  const states = useMemo(() => {
    const used = new Set(rows.map((row) => row.state));
    const named = Object.entries(stateNames).filter(([code]) => used.has(code));
    return [{ value: '', label: words.anyState }, ...named.map(([value, label]) => ({ value, label }))];
  }, [rows]);
  return (
    <search className={styles.filters}>
      <TextField
        type="search"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.placeholder}
        icon={<IconSearch size={16} aria-hidden="true" />}
        value={filters.search}
        onChange={(search) => set({ search })}
      />
      <Segmented
        aria-label={words.specialty}
        value={filters.specialty}
        onChange={(specialty) => set({ specialty })}
        data={specialties.map((value) => ({ value, label: value === 'all' ? m.plan.list.all : value }))}
      />
      <SelectField
        aria-label={words.state}
        data={states}
        value={filters.state}
        onChange={(state) => set({ state })}
      />
      {hasPlan && (
        <Checkbox
          label={words.onlyPlan}
          checked={filters.onlyPlan}
          onChange={(onlyPlan) => set({ onlyPlan })}
        />
      )}
      <Checkbox label={words.onlyImg} checked={filters.onlyImg} onChange={(onlyImg) => set({ onlyImg })} />
    </search>
  );
}
