/** Bytes of a quoted-printable text (RFC 2045 6.7); "=" at the end of a line joins lines, broken escapes stay as they are. */
export function bytesOfQuotedPrintable(text: string): Uint8Array {
  const joined = text.replaceAll(/=\n/g, '');
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (let i = 0; i < joined.length;) {
    const hex = joined.slice(i + 1, i + 3);
    if (joined[i] === '=' && /^[\dA-F]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 3;
    } else {
      const sign = String.fromCodePoint(joined.codePointAt(i) ?? 0);
      for (const byte of plain.encode(sign)) bytes.push(byte);
      i += sign.length;
    }
  }
  return Uint8Array.from(bytes);
}

/** Bytes of a base64 text; none where it is broken. */
export function bytesOfBase64(text: string): Uint8Array {
  const clean = text.replaceAll(/\s/g, '');
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(clean) || clean.length % 4 !== 0) return new Uint8Array();
  return Uint8Array.from(atob(clean), (sign) => sign.charCodeAt(0));
}

/** Bytes as text; an unknown charset, or bytes that are not UTF-8, are read as Windows-1252 as old phones wrote them. */
export function textOfBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
