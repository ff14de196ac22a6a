import { useState, type ComponentProps, type ReactNode } from 'react';
import { TextArea, TextField } from '../kit/index.js';

type Saved<Props> = Omit<Props, 'value' | 'onChange' | 'onFocus' | 'onBlur'> & {
  /** What is stored. */
  readonly stored: string;
  /** Stores what was typed; called at each key. */
  readonly onSave: (text: string) => void;
};

/** What is typed stays in sight until the store has it; from then on the stored text shows, and undo is seen. */
function useTyped(stored: string, onSave: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  if (typed !== null && !isFocused && typed === stored) setTyped(null);
  return {
    value: typed ?? stored,
    onFocus: () => setIsFocused(true),
    onBlur: () => setIsFocused(false),
    onChange: (text: string) => {
      setTyped(text);
      onSave(text);
    },
  };
}

/** A line of a stored record that is saved while it is typed; a date too (`type="date"`, '' for none). */
export function SavedText({ stored, onSave, ...rest }: Saved<ComponentProps<typeof TextField>>): ReactNode {
  return <TextField {...rest} {...useTyped(stored, onSave)} />;
}

/** Several lines of a stored record, saved while they are typed. */
export function SavedArea({ stored, onSave, ...rest }: Saved<ComponentProps<typeof TextArea>>): ReactNode {
  return <TextArea {...rest} {...useTyped(stored, onSave)} />;
}
