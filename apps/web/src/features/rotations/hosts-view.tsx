import type { Verdict } from '@matchwright/almanac';
import type { TieredHost } from '@matchwright/planner';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Segmented, TextField } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { Cards } from '../../shared/parts/card.js';
import { findHosts, type HostSearch } from './find-hosts.js';
import { HostCard } from './host-card.js';
import styles from './rotations.module.css';
import type { RotationFacts } from './use-rotation-facts.js';

const words = m.rotations;
const states: readonly Verdict[] = ['open', 'ask', 'closed'];
const specialties = ['all', 'IR', 'DR'] as const;

/** Cards drawn at once: a phone draws them without a wait. */
const pageful = 24;

/** Every program as a possible host: whom to visit, who is closed and why, and whom to ask. */
export function HostsView({ facts }: { facts: RotationFacts }): ReactNode {
  const { hosts, numbersAre } = facts;
  const [state, setState] = useState<Verdict>('open');
  const [search, setSearch] = useState<HostSearch>({ text: '', specialty: 'all' });
  const [shown, setShown] = useState(pageful);
  const { inOrder, hold, isHeld, release } = useHeldOrder(hosts);
  const found = useMemo(() => findHosts(inOrder, search), [inOrder, search]);
  const here = found[state];
  const left = here.length - shown;
  return (
    <>
      <search className={styles.filters}>
        <TextField
          type="search"
          aria-label={words.search}
          placeholder={words.placeholder}
          icon={<IconSearch size={16} aria-hidden="true" />}
          value={search.text}
          onChange={(text) => setSearch({ ...search, text })}
        />
        <Segmented
          aria-label={words.policy}
          value={state}
          onChange={(next) => {
            setState(next);
            setShown(pageful);
          }}
          data={states.map((value) => ({
            value,
            label: words.counted(words.states[value], found[value].length),
          }))}
        />
        <Segmented
          aria-label={words.specialty}
          value={search.specialty}
          onChange={(specialty) => setSearch({ ...search, specialty })}
          data={specialties.map((value) => ({ value, label: value === 'all' ? words.all : value }))}
        />
      </search>
      <p className="soft small" role="status">
        {words.explain[state]} {numbersAre === 'ready' ? '' : words.numbers[numbersAre]}
      </p>
      {isHeld && (
        <p className="small">
          {words.numbers.came}{' '}
          <Button variant="quiet" size="s" onClick={release}>
            {words.numbers.sort}
          </Button>
        </p>
      )}
      {here.length === 0 && <p>{words.none}</p>}
      <div onPointerDownCapture={hold} onKeyDownCapture={hold}>
        <Cards>
          {here.slice(0, shown).map((host) => (
            <HostCard key={host.option.program.id} host={host} facts={facts} />
          ))}
        </Cards>
      </div>
      {left > 0 && (
        <Button variant="default" className={styles.more} onClick={() => setShown(shown + pageful)}>
          {words.more(Math.min(left, pageful))}
        </Button>
      )}
    </>
  );
}

type HeldOrder = {
  readonly inOrder: readonly TieredHost[];
  /** True when a newer order waits. */
  readonly isHeld: boolean;
  /** Keeps the order as it is from now on. */
  readonly hold: () => void;
  readonly release: () => void;
};

/** Hosts in the engine's order until somebody touches one: from then on nothing moves away under the hand. */
function useHeldOrder(hosts: readonly TieredHost[]): HeldOrder {
  const [held, setHeld] = useState<ReadonlyMap<string, number> | null>(null);
  const inOrder = useMemo(() => {
    if (held === null) return hosts;
    const placeOf = ({ option }: TieredHost): number => held.get(option.program.id) ?? Infinity;
    return hosts.toSorted((a, b) => placeOf(a) - placeOf(b));
  }, [hosts, held]);
  const isHeld = inOrder.some((host, place) => host !== hosts[place]);
  return {
    inOrder,
    isHeld,
    hold: () =>
      setHeld((old) => old ?? new Map(hosts.map(({ option }, place) => [option.program.id, place]))),
    release: () => setHeld(null),
  };
}
