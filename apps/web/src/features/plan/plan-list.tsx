import type { Plan, PlanItem } from '@matchwright/dossier';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Segmented, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { Term } from '../../shared/parts/term.js';
import { PlanRow } from './plan-row.js';
import styles from './plan-list.module.css';

const words = m.plan.list;
const firstShown = 25;
const groups = ['all', 'ir', 'dr', 'firstYear'] as const;
type Group = (typeof groups)[number];

const groupNames: Readonly<Record<Group, string>> = {
  all: words.all,
  ir: 'IR',
  dr: 'DR',
  firstYear: words.firstYear,
};

function fits(item: PlanItem, group: Group, search: string): boolean {
  if (group !== 'all' && shapeOfSpecialty(item.specialty) !== group) return false;
  return `${item.name} ${item.city} ${item.state}`.toLowerCase().includes(search.trim().toLowerCase());
}

/** The list of programs to apply to, searched and grouped by specialty. `begin` is a program to show at once, by id. */
export function PlanList({ plan, begin }: { plan: Plan; begin?: string | undefined }): ReactNode {
  const [group, setGroup] = useState<Group>('all');
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(plan.list.findIndex(({ program }) => program === begin) >= firstShown);
  const found = useMemo(
    () => plan.list.filter((item) => fits(item, group, search)),
    [plan.list, group, search],
  );
  const shown = all ? found : found.slice(0, firstShown);
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <Segmented
          aria-label={words.specialty}
          value={group}
          onChange={setGroup}
          data={groups.map((value) => ({
            value,
            label: `${groupNames[value]} ${plan.list.filter((item) => fits(item, value, '')).length}`,
          }))}
        />
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.searchPlaceholder}
          icon={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={setSearch}
        />
      </div>
      {found.length === 0 ? (
        <p className="soft">
          {words.none}{' '}
          <Button variant="default" size="s" onClick={() => setSearch('')}>
            {words.clear}
          </Button>
        </p>
      ) : (
        <PlanTable items={shown} found={found.length} plan={plan} begin={begin} />
      )}
      {found.length > firstShown && (
        <div>
          <Button variant="default" onClick={() => setAll(!all)} aria-expanded={all}>
            {all ? words.showFewer : words.showAll(found.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function PlanTable(props: {
  items: readonly PlanItem[];
  found: number;
  plan: Plan;
  begin: string | undefined;
}): ReactNode {
  const { columns } = words;
  return (
    <table className={styles.table}>
      <caption>{words.caption(props.found, props.plan.list.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.program}</th>
          <th scope="col">{columns.how}</th>
          <th scope="col">{columns.interview}</th>
          <th scope="col">{columns.place}</th>
          <th scope="col" className={styles.adds}>
            <Term id="points">{columns.adds}</Term>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <PlanRow
            key={item.program}
            item={item}
            value={props.plan.value}
            opened={item.program === props.begin}
          />
        ))}
      </tbody>
    </table>
  );
}
