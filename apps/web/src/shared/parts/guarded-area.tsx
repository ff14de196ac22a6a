import { useState, type ComponentProps, type ReactNode } from 'react';
import { TextArea } from '../kit/index.js';
import { useIdentityGuard } from './use-identity-guard.js';

/**
 * Several lines of a stored record that may speak of cases. They are saved when the field is left, not key by key, so
 * that half a name is never written; words that look like a patient's identity are asked about first.
 */
export function GuardedArea(
  props: Omit<ComponentProps<typeof TextArea>, 'value' | 'onChange' | 'onBlur'> & {
    /** What is stored. */
    readonly stored: string;
    readonly onSave: (text: string) => void;
  },
): ReactNode {
  const { stored, onSave, ...rest } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const guard = useIdentityGuard<{ text: string }>();

  function save({ text }: { text: string }): void {
    setTyped(null);
    onSave(text);
  }

  return (
    <div>
      <TextArea
        {...rest}
        autoComplete="off"
        value={typed ?? stored}
        onChange={(text) => {
          guard.reset();
          setTyped(text);
        }}
        onBlur={() => {
          if (typed === null || typed === stored) setTyped(null);
          else guard.check({ text: typed }, save, { text: stored });
        }}
      />
      {guard.question}
    </div>
  );
}
