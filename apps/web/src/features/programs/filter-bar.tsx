import { stateNames } from '@matchwright/almanac';
import { IconMap2, IconSearch, IconTable } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { Checkbox, Segmented, SelectField, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import styles from './programs.module.css';
import type { Row } from './rows.js';
import { groupings, type View } from './view.js';

const words = m.programs;
const specialties = ['all', 'IR', 'DR'] as const;
const looks = [
  ['table', IconTable],
  ['map', IconMap2],
] as const;

/** What is searched and left out, in which groups, and as what it is drawn. */
export function FilterBar(props: {
  view: View;
  set: (change: Partial<View>) => void;
  rows: readonly Row[];
  hasPlan: boolean;
}): ReactNode {
  const { view, set, rows, hasPlan } = props;
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
        value={view.q}
        onChange={(q) => set({ q })}
      />
      <Segmented
        aria-label={words.specialty}
        value={view.specialty}
        onChange={(specialty) => set({ specialty })}
        data={specialties.map((value) => ({ value, label: value === 'all' ? words.all : value }))}
      />
      <SelectField
        className={styles.state}
        aria-label={words.state}
        data={states}
        value={view.state}
        onChange={(state) => set({ state })}
      />
      {view.as === 'table' && (
        <SelectField
          aria-label={words.group}
          data={groupings.map((value) => ({ value, label: words.groups[value] }))}
          value={view.group}
          onChange={(group) => set({ group })}
        />
      )}
      <Checkbox
        label={words.onlyPlan}
        checked={view.plan}
        disabled={!hasPlan && !view.plan}
        onChange={(plan) => set({ plan })}
      />
      <Checkbox label={words.onlyImg} checked={view.img} onChange={(img) => set({ img })} />
      <Segmented
        aria-label={words.look}
        value={view.as}
        onChange={(as) => set({ as })}
        data={looks.map(([value, Icon]) => ({
          value,
          label: (
            <>
              <Icon size={16} stroke={1.8} aria-hidden="true" /> {words.looks[value]}
            </>
          ),
        }))}
      />
    </search>
  );
}
