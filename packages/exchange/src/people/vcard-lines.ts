import { bytesOfBase64, bytesOfQuotedPrintable, textOfBytes } from './vcard-decoding.js';

/** One property of a vCard: `item1.TEL;TYPE=work:+1 …` is `tel` with its value. */
export type VcardLine = {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  /** Lower case, without group. */
  readonly name: string;
  /** Parameters, lower case; bare ones of version 2.1 (`TEL;CELL:`) stand under `type`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Decoded, with the backslashes of versions 3 and 4 still in it. */
  readonly value: string;
};

const bareEncodings = new Set(['quoted-printable', 'base64', 'b']);

/**
 * The properties of a text of vCards, folded lines joined (RFC 6350 3.2), values of version 2.1 decoded. Lines without
 * a colon are left out. One pass.
 */
export function vcardLines(text: string): VcardLine[] {
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const found: VcardLine[] = [];
  for (let i = 0; i < raw.length;) {
    const line = i + 1;
    const parts = [raw[i] ?? ''];
    const isPrintable = /^[^:]{0,200};(?:encoding=)?quoted-printable[;:]/i.test(parts[0] ?? '');
    i += 1;
    // a quoted-printable line that ends in "=" goes on; others go on where the next begins with a space
    while (i < raw.length && (isPrintable ? parts.at(-1)?.endsWith('=') : /^[ \t]/.test(raw[i] ?? ''))) {
      const next = raw[i] ?? '';
      parts.push(isPrintable ? `\n${next}` : next.slice(1));
      i += 1;
    }
    const property = propertyOf(parts.join(''), line);
    if (property !== undefined) found.push(property);
  }
  return found;
}

function propertyOf(text: string, line: number): VcardLine | undefined {
  const colon = endOfHead(text);
  if (colon < 0) return undefined;
  const [head = '', ...rest] = splitOutsideQuotes(text.slice(0, colon));
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toLowerCase();
  const parameters = parametersOf(rest);
  return { line, name, parameters, value: decoded(text.slice(colon + 1), parameters) };
}

/** Place of the colon that ends name and parameters: the first outside quotes. */
function endOfHead(text: string): number {
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') isQuoted = !isQuoted;
    else if (text[i] === ':' && !isQuoted) return i;
  }
  return text.indexOf(':');
}

function splitOutsideQuotes(head: string): string[] {
  const parts = [''];
  let isQuoted = false;
  for (const sign of head) {
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ';' && !isQuoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function parametersOf(parts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const bare = part.trim().toLowerCase();
    const name =
      equals < 0
        ? bareEncodings.has(bare)
          ? 'encoding'
          : 'type'
        : part.slice(0, equals).trim().toLowerCase();
    const value =
      equals < 0
        ? bare
        : part
            .slice(equals + 1)
            .replaceAll('"', '')
            .trim()
            .toLowerCase();
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before},${value}`);
  }
  return found;
}

function decoded(value: string, parameters: ReadonlyMap<string, string>): string {
  const encoding = parameters.get('encoding');
  const charset = parameters.get('charset') ?? 'utf-8';
  if (encoding === 'quoted-printable') return textOfBytes(bytesOfQuotedPrintable(value), charset);
  // names and addresses in base64 are rare; pictures are never looked at
  if ((encoding === 'b' || encoding === 'base64') && value.length < 4000)
    return textOfBytes(bytesOfBase64(value), charset);
  return value;
}
