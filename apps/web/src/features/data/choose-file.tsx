import { useRef, type ReactNode } from 'react';
import { Button } from '../../shared/kit/index.js';
import { lookAt, type Chosen } from './take-in.js';

/** A button that asks for a project file, and tells what the chosen one turned out to be. */
export function ChooseFile(props: {
  text: string;
  isMain?: boolean;
  onChosen: (chosen: Chosen) => void;
}): ReactNode {
  const { text, isMain = false, onChosen } = props;
  const input = useRef<HTMLInputElement>(null);

  async function choose(file: File | undefined): Promise<void> {
    // the same file may be chosen again after it was mended
    if (input.current) input.current.value = '';
    if (file !== undefined) onChosen(await lookAt(file));
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
      <Button variant={isMain ? 'primary' : 'default'} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}
