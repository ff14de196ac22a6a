import type { Figure, Rule } from '@matchwright/almanac';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAlmanac } from '../../shared/engine/use-almanac.js';
import { m } from '../../shared/messages/index.js';
import styles from './guide.module.css';

const words = m.guide;

/** What an article leans on: rules and published figures, each with its id, grade and source. */
export function Basis(props: { rules: readonly string[]; figures: readonly string[] }): ReactNode {
  const state = useAlmanac();
  if (state.status !== 'ready') return null;
  const { almanac } = state;
  const rules = props.rules.flatMap((id): Rule[] => almanac.rules.filter((rule) => rule.id === id));
  const figures = props.figures.flatMap((id): Figure[] =>
    almanac.figures.filter((figure) => figure.id === id),
  );
  return (
    <>
      <Sources name={words.rules} ids={props.rules}>
        {rules.map(({ id, text, grade, source }) => (
          <li key={id}>
            <strong>{id}</strong> {text}{' '}
            <span className="soft small">
              {m.plan.rules.grade[grade]} · {source}
            </span>
          </li>
        ))}
      </Sources>
      <Sources name={words.figures} ids={props.figures}>
        {figures.map(({ id, specialty, year, metric, grade, source }) => (
          <li key={id}>
            <strong>{id}</strong> {specialty}, {year}: {metric}{' '}
            <span className="soft small">
              {m.common.grade[grade]} · {source.title}
            </span>
          </li>
        ))}
      </Sources>
      <p className="small">
        <Link to="/plan" search={{ view: 'rules' }}>
          {words.allRules}
        </Link>
      </p>
    </>
  );
}

function Sources(props: { name: string; ids: readonly string[]; children: ReactNode }): ReactNode {
  if (props.ids.length === 0) return null;
  return (
    <details className={styles.rules}>
      <summary>
        {props.name}: {props.ids.join(', ')}
      </summary>
      <ul>{props.children}</ul>
    </details>
  );
}
