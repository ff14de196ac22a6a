import type { RobustItem, Robustness } from '@matchwright/dossier';
import type { ReactNode } from 'react';
import { percent } from '../../../shared/format/percent.js';
import { m } from '../../../shared/messages/index.js';
import { Section } from '../../../shared/parts/page.js';
import { ProgramLink } from '../../../shared/parts/program-link.js';
import styles from './why.module.css';

const words = m.planWhy.firm;

/** Which programs belong in the plan whichever way the model is right, and which only under some. */
export function Firm({ robustness }: { robustness: Robustness }): ReactNode {
  const { items, members, ensemble } = robustness;
  const planned = items.filter((item) => item.planned !== 'out');
  const having = (verdict: RobustItem['verdict']): readonly RobustItem[] =>
    planned.filter((item) => item.verdict === verdict);
  return (
    <Section title={words.heading}>
      <p className={styles.answer}>{words.title(having('robust').length, planned.length)}</p>
      <p>{words.text(having('mostly').length, having('sometimes').length)}</p>
      <Items title={words.loose} items={having('sometimes')} />
      <Items title={words.outside} items={items.filter((item) => item.planned === 'out')} />
      <p className="soft small">{words.members(members, ensemble)}</p>
    </Section>
  );
}

function Items({ title, items }: { title: string; items: readonly RobustItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        {title} ({items.length})
      </summary>
      <ul className={styles.list}>
        {items
          .toSorted((a, b) => b.share - a.share)
          .map(({ program, name, specialty, share }) => (
            <li key={program}>
              <span>
                <ProgramLink id={program} name={name} /> · {m.common.specialtyShort[specialty]}
              </span>
              <span className="soft small">{words.share(percent(share))}</span>
            </li>
          ))}
      </ul>
    </details>
  );
}
