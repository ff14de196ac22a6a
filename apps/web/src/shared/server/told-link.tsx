import type { ReactNode } from 'react';
import { Notice, TextField } from '../kit/index.js';

/** A link that is shown once, ready to be copied. */
export function ToldLink({ text, url }: { text: string; url: string }): ReactNode {
  return (
    <Notice role="status">
      <TextField
        label={text}
        value={url}
        readOnly
        onChange={() => undefined}
        onFocus={(event) => event.target.select()}
      />
    </Notice>
  );
}
