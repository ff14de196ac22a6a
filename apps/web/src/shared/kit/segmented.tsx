import { useId, type ReactNode } from 'react';
import styles from './segmented.module.css';
import { useSoon, type Change } from './use-soon.js';

/**
 * A few short choices side by side, one of which holds: real radio buttons in a row. Where `onChange` stores, the choice
 * shows at once.
 */
export function Segmented<V extends string>(props: {
  'aria-label'?: string;
  'aria-labelledby'?: string;
  data: readonly { readonly value: V; readonly label: ReactNode }[];
  value: V;
  onChange: (value: V) => Change;
}): ReactNode {
  const { data } = props;
  const [value, choose, isStoring] = useSoon(props.value, props.onChange);
  const name = useId();
  return (
    <div
      role="radiogroup"
      className={styles.segments}
      aria-busy={isStoring}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
    >
      {data.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
