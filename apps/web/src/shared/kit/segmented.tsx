import { useId, type ReactNode } from 'react';
import styles from './segmented.module.css';

/** A few short choices side by side, one of which holds: real radio buttons in a row. */
export function Segmented<V extends string>(props: {
  'aria-label'?: string;
  'aria-labelledby'?: string;
  data: readonly { readonly value: V; readonly label: ReactNode }[];
  value: V;
  onChange: (value: V) => void;
}): ReactNode {
  const { data, value, onChange } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      className={styles.segments}
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
    >
      {data.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
