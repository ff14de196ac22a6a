import { assignLetters, type LettersPlan } from '@matchwright/season';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Button, Notice, Segmented, useIsWide } from '../../shared/kit/index.js';
import { m } from '../../shared/messages/index.js';
import { DataTable } from '../../shared/parts/data-table.js';
import { Section } from '../../shared/parts/page.js';
import { writerOf } from './letter-steps.js';
import styles from './letters.module.css';
import { mixColumns } from './mix-columns.js';
import type { MixRow } from './mix-row.js';
import type { LetterWorld } from './use-letter-world.js';

const words = m.letters.mix;
type Filter = keyof typeof words.filters;
const filters: readonly Filter[] = ['all', 'missing', 'late'];

/** Rows drawn at once: on a phone each is a block, and a few fill the window. */
const pageful = { wide: 20, narrow: 6 };

/** The best set of letters for each program, what is missing there, and what may come late. */
export function ProgramMixes({ world }: { world: LetterWorld }): ReactNode {
  const { letters, mixes, dates } = world;
  const plan = useMemo(
    () => (dates === undefined ? null : assignLetters(letters, mixes, dates)),
    [letters, mixes, dates],
  );
  return (
    <Section title={words.title} lead={words.lead}>
      {plan === null || mixes.length === 0 ? (
        <p className="soft">{words.noPlan}</p>
      ) : (
        <>
          <Open plan={plan} world={world} />
          <Programs plan={plan} world={world} />
        </>
      )}
    </Section>
  );
}

function Open({ plan, world }: { plan: LettersPlan; world: LetterWorld }): ReactNode {
  const unused = plan.unused.flatMap(({ letter, why }) => {
    const found = world.letters.find(({ id }) => id === letter);
    return found === undefined ? [] : [{ letter: found, why }];
  });
  return (
    <div className={styles.stack}>
      <div>
        <h3>{words.openTitle}</h3>
        {plan.open.length === 0 ? (
          <p>{words.nothingOpen}</p>
        ) : (
          <ul className={styles.plain}>
            {plan.open.map(({ want, programs, required }) => (
              <li key={`${want} ${required}`}>{words.open(words.wishes[want], programs, required)}</li>
            ))}
          </ul>
        )}
      </div>
      {unused.length > 0 && (
        <div>
          <h3>{words.unused}</h3>
          <ul className={styles.plain}>
            {unused.map(({ letter, why }) => (
              <li key={letter.id}>
                <Link to="/letters/$id" params={{ id: letter.id }}>
                  {writerOf(letter)}
                </Link>
                : {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Programs({ plan, world }: { plan: LettersPlan; world: LetterWorld }): ReactNode {
  const [filter, setFilter] = useState<Filter>('all');
  const step = useIsWide() ? pageful.wide : pageful.narrow;
  const [pages, setPages] = useState(1);
  const shown = pages * step;
  const columns = useMemo(() => mixColumns(world), [world]);
  const rows = useMemo(
    () =>
      plan.programs.flatMap((gets, place): MixRow[] => {
        const mix = world.mixes[place];
        return mix === undefined ? [] : [{ mix, gets, name: world.nameOf(mix.program) }];
      }),
    [plan, world],
  );
  const here = rows.filter(
    ({ gets }) =>
      filter === 'all' ||
      (filter === 'late' ? gets.late.length > 0 : gets.missing.length > 0 || gets.short > 0),
  );
  const visible = here.slice(0, shown);
  const left = here.length - visible.length;
  return (
    <>
      <div className={styles.filter}>
        <Segmented
          aria-label={words.show}
          value={filter}
          onChange={setFilter}
          data={filters.map((value) => ({ value, label: words.filters[value] }))}
        />
      </div>
      <div className={styles.warning}>
        <Notice>{words.warning}</Notice>
      </div>
      {here.length === 0 ? (
        <p className={styles.more}>{words.none}</p>
      ) : (
        <DataTable
          caption={words.caption(visible.length, rows.length)}
          rows={visible}
          keyOf={({ mix }) => mix.program}
          columns={columns}
        />
      )}
      {left > 0 && (
        <Button variant="default" className={styles.more} onClick={() => setPages(pages + 1)}>
          {words.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}
