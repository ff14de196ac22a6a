import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import styles from './field.module.css';
import { useSoon, type Change } from './use-soon.js';

/** What every field has: its name, a hint below the field, and what is wrong with its content. */
type FieldWords = {
  /** Shown above the field; with `aria-label` instead, the name is heard only. */
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly className?: string | undefined;
};

/** Label, field, hint and error, tied together for screen readers. */
function Field(
  props: FieldWords & {
    readonly id: string;
    readonly children: (aria: { 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
  },
): ReactNode {
  const { id, label, hint, error, className = '', children } = props;
  const isWrong = Boolean(error);
  const described = [hint !== undefined && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`${styles.field} ${className}`}>
      {label !== undefined && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      {children({
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(isWrong ? { 'aria-invalid': true } : {}),
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {isWrong && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}

type TextFieldProps = FieldWords &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
    /** Gets the text as typed. */
    readonly onChange: (text: string) => void;
    readonly icon?: ReactNode;
  };

/** One line of text; `type` may be `search`, `date`, `email`, `password` and the like. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, className, icon, onChange, ...rest } = props;
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(aria) => (
        <span className={styles.box}>
          {icon}
          <input
            type="text"
            {...rest}
            {...aria}
            id={id}
            className={styles.input}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </span>
      )}
    </Field>
  );
}

type NumberFieldProps = Omit<TextFieldProps, 'value' | 'onChange' | 'type'> & {
  readonly value: number | '';
  /** Gets the whole number typed, or '' while there is none. */
  readonly onChange: (value: number | '') => void;
};

/** A whole number. A plain text field with the digits' keyboard, because the wheel must not change answers. */
export function NumberField({ value, onChange, ...rest }: NumberFieldProps): ReactNode {
  return (
    <TextField
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      value={String(value)}
      onChange={(text) => {
        const digits = text.replaceAll(/\D/g, '').slice(0, 9);
        onChange(digits === '' ? '' : Number(digits));
      }}
    />
  );
}

type TextAreaProps = FieldWords &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange'> & {
    readonly onChange: (text: string) => void;
  };

/** Several lines of text. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { label, hint, error, className, onChange, ...rest } = props;
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(aria) => (
        <textarea
          rows={3}
          {...rest}
          {...aria}
          id={id}
          className={styles.input}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One choice of a list: its value, and the words for it. */
export type Option<V extends string = string> = { readonly value: V; readonly label: string };

type SelectFieldProps<V extends string> = FieldWords &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> & {
    readonly data: readonly Option<V>[];
    readonly value: V;
    readonly onChange: (value: V) => Change;
  };

/** One of a list, with the device's own picker; where `onChange` stores, the choice shows at once. */
export function SelectField<V extends string>(props: SelectFieldProps<V>): ReactNode {
  const { label, hint, error, className, data, value, onChange, ...rest } = props;
  const [shown, choose, isStoring] = useSoon(value, onChange);
  const own = useId();
  const id = rest.id ?? own;
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {(aria) => (
        <select
          {...rest}
          {...aria}
          id={id}
          className={styles.input}
          value={shown}
          aria-busy={isStoring}
          onChange={(event) => {
            const chosen = data.find(({ value }) => value === event.currentTarget.value);
            if (chosen) choose(chosen.value);
          }}
        >
          {data.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ToggleProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'type' | 'checked'> & {
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => Change;
};

function Toggle(props: ToggleProps & { readonly look: 'choice' | 'switch' }): ReactNode {
  const { label, hint, checked, onChange, look, className = '', ...rest } = props;
  const [isOn, turn, isStoring] = useSoon(checked, onChange);
  return (
    <label className={`${styles[look]} ${className}`}>
      <input
        {...rest}
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        checked={isOn}
        aria-busy={isStoring}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {label !== undefined && (
        <span>
          {label}
          {hint !== undefined && <span className={`${styles.hint} ${styles.field}`}>{hint}</span>}
        </span>
      )}
    </label>
  );
}

/** Something that is part of an answer, yes or no; where `onChange` stores, it shows at once what was chosen. */
export function Checkbox(props: ToggleProps): ReactNode {
  return <Toggle {...props} look="choice" />;
}

/** Something that acts at once, on or off; answers as `Checkbox` does. */
export function Switch(props: ToggleProps): ReactNode {
  return <Toggle {...props} look="switch" />;
}

/** A few choices of which one holds, all of them in sight. */
export function Radios<V extends string>(props: {
  legend?: ReactNode;
  'aria-label'?: string;
  name: string;
  data: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
}): ReactNode {
  const { legend, name, data, value, onChange } = props;
  return (
    <fieldset className={styles.group} aria-label={props['aria-label']}>
      {legend !== undefined && <legend>{legend}</legend>}
      <div className={styles.choices}>
        {data.map((option) => (
          <label key={option.value} className={styles.choice}>
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
    </fieldset>
  );
}
