import type { Plan, PlanItem } from '@matchwright/dossier';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import styles from './plan-list.module.css';

const words = m.plan.list;

/** What a line brings and costs: loaded when the first line is unfolded. */
const RowWhy = lazy(async () => ({ default: (await import('./why/row-why.js')).RowWhy }));

/** One line of the plan: the program, how to approach it, the chances and, unfolded, what stands behind them. */
export function PlanRow(props: { item: PlanItem; value: Plan['value']; opened: boolean }): ReactNode {
  const { item, value, opened } = props;
  const { columns } = words;
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (opened) row.current?.scrollIntoView({ block: 'center' });
  }, [opened]);
  return (
    <tr ref={row}>
      <th scope="row">
        <span className={styles.name}>
          <OutcomeShape kind={shapeOfSpecialty(item.specialty)} />
          <ProgramLink id={item.program} name={item.name} />
        </span>
        <span className={styles.place}>
          {m.common.specialtyShort[item.specialty]} · {item.city}, {item.state}
        </span>
        <Reasons item={item} value={value} opened={opened} />
      </th>
      <td className={styles.how}>
        <ModeBadge mode={item.mode} />
      </td>
      <td data-label={columns.interview}>
        <ChanceText chance={item.pInvite} short />
      </td>
      <td data-label={columns.place}>
        <ChanceText chance={item.pMatch} short />
      </td>
      <td className={styles.adds} data-label={columns.adds}>
        {item.marginal < 0.05 ? '<0.1' : item.marginal.toFixed(1)}
      </td>
    </tr>
  );
}

function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}

function Reasons(props: { item: PlanItem; value: Plan['value']; opened: boolean }): ReactNode {
  const { item, value, opened } = props;
  const [open, setOpen] = useState(opened);
  const [first, ...rest] = item.reasons;
  const refused = item.pInvite === null ? item.refusal : undefined;
  return (
    <div className={styles.reasons}>
      {refused !== undefined && (
        <p>
          {words.noNumber} {open ? refused : firstSentence(refused)}
        </p>
      )}
      {first !== undefined && <span>{first.text} </span>}
      {open && first !== undefined && <RuleIds ids={first.rules} />}
      {open &&
        rest.map(({ kind, text, rules }) => (
          <p key={kind + text}>
            {text} <RuleIds ids={rules} />
          </p>
        ))}
      {open && <p>{item.evidence.text}</p>}
      {open && (
        <Suspense>
          <RowWhy item={item} points={value} />
        </Suspense>
      )}
      <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.fewer : words.why}
      </button>
    </div>
  );
}

function RuleIds({ ids }: { ids: readonly string[] }): ReactNode {
  if (ids.length === 0) return null;
  return (
    <Link to="/plan" search={{ view: 'rules' }} className="small">
      {ids.join(', ')}
    </Link>
  );
}
