import { notify } from '../kit/index.js';
import { m } from '../messages/index.js';

/** Puts a text on the clipboard and says so; where the browser refuses, says how else. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text).then(
    () => notify(m.common.copied),
    () => notify(m.common.notCopied),
  );
}
