import { stateNames } from '@matchwright/almanac';
import { useMemo, type ReactNode } from 'react';
import { Button } from '../../../shared/kit/index.js';
import { m } from '../../../shared/messages/index.js';
import { ModeBadge } from '../../../shared/parts/mode-badge.js';
import { ProgramLink } from '../../../shared/parts/program-link.js';
import type { Row } from '../rows.js';
import styles from './map.module.css';

const words = m.programs.map;

/** The map in words: how many programs each state has, or the programs of the chosen one. */
export function PlacesList(props: {
  rows: readonly Row[];
  state: string;
  onState: (state: string) => void;
}): ReactNode {
  const { rows, state, onState } = props;
  const counts = useMemo(() => countsOf(rows), [rows]);
  if (state !== '') return <OneState {...props} />;
  return (
    <ul className={styles.counts} aria-label={words.states}>
      {counts.map(([code, all, inPlan]) => (
        <li key={code}>
          <Button variant="default" size="s" onClick={() => onState(code)}>
            {nameOf(code)} <span className="soft">{inPlan > 0 ? words.inPlanOf(inPlan, all) : all}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function nameOf(code: string): string {
  const names: Readonly<Record<string, string>> = stateNames;
  return names[code] ?? code;
}

function countsOf(rows: readonly Row[]): readonly (readonly [string, number, number])[] {
  const counts = new Map<string, [number, number]>();
  for (const { state, mode } of rows) {
    const [all, inPlan] = counts.get(state) ?? [0, 0];
    counts.set(state, [all + 1, inPlan + (mode === undefined ? 0 : 1)]);
  }
  return [...counts]
    .map(([code, [all, inPlan]]) => [code, all, inPlan] as const)
    .toSorted(([a], [b]) => nameOf(a).localeCompare(nameOf(b)));
}

function OneState(props: {
  rows: readonly Row[];
  state: string;
  onState: (state: string) => void;
}): ReactNode {
  const { rows, state, onState } = props;
  const here = rows.filter((row) => row.state === state);
  return (
    <section>
      <h2>{nameOf(state)}</h2>
      <p>
        <Button variant="default" size="s" onClick={() => onState('')}>
          {words.allStates}
        </Button>
      </p>
      <ul className={styles.here}>
        {here.map((row) => (
          <li key={row.id}>
            <ProgramLink id={row.id} name={row.name} />{' '}
            <span className="soft">
              {row.specialty} · {row.city}
            </span>{' '}
            {row.mode !== undefined && <ModeBadge mode={row.mode} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
