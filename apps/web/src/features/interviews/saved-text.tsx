import { useEffect, useRef, useState, type ReactNode } from 'react';
import { TextArea } from '../../shared/kit/index.js';

/** A long text that is kept when the field is left, when the page is hidden, and when it goes away. */
export function SavedText(props: {
  label: string;
  hint?: string;
  rows?: number;
  value: string;
  onKeep: (text: string) => void;
}): ReactNode {
  const { label, hint, rows = 2, value, onKeep } = props;
  const [text, setText] = useState(value);
  const keep = useRef(() => {});
  const kept = useRef(value);
  useEffect(() => {
    keep.current = () => {
      if (text === kept.current) return;
      kept.current = text;
      onKeep(text);
    };
  });
  useEffect(() => {
    const leave = (): void => keep.current();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={rows}
      maxLength={8000}
      value={text}
      onChange={setText}
      onBlur={() => keep.current()}
    />
  );
}
