import type { PlanItem } from '@matchwright/dossier';
import { useState, type ReactNode } from 'react';
import { m } from '../../shared/messages/index.js';
import { ChanceText } from '../../shared/parts/chance-text.js';
import { ModeBadge } from '../../shared/parts/mode-badge.js';
import { OutcomeShape, shapeOfSpecialty } from '../../shared/parts/outcome-shape.js';
import { ProgramLink } from '../../shared/parts/program-link.js';
import styles from './plan-list.module.css';

const words = m.plan.list;

/** One line of the plan: the program, how to approach it, the chances and the reasons. */
export function PlanRow({ item }: { item: PlanItem }): ReactNode {
  const { columns } = words;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <OutcomeShape kind={shapeOfSpecialty(item.specialty)} />
          <ProgramLink id={item.program} name={item.name} />
        </span>
        <span className={styles.place}>
          {m.common.specialtyShort[item.specialty]} · {item.city}, {item.state}
        </span>
        <Reasons item={item} />
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

function Reasons({ item }: { item: PlanItem }): ReactNode {
  const [open, setOpen] = useState(false);
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
      {open && rest.map((reason) => <p key={reason.kind + reason.text}>{reason.text}</p>)}
      {open && <p>{item.evidence.text}</p>}
      <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.fewer : words.moreReasons(rest.length + 1)}
      </button>
    </div>
  );
}
