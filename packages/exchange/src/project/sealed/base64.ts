const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(letters, (letter, value) => [letter.charCodeAt(0), value]));
/** Bytes turned into text at a time; whole groups of three. */
const chunk = 12_288;

/** Bytes as base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) parts.push(encode(bytes.subarray(at, at + chunk)));
  return parts.join('');
}

function encode(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    text += letters.charAt(word >> 18) + letters.charAt((word >> 12) & 63);
    text += i + 1 < bytes.length ? letters.charAt((word >> 6) & 63) : '=';
    text += i + 2 < bytes.length ? letters.charAt(word & 63) : '=';
  }
  return text;
}

/** The bytes of base64 text; null when it is not well formed. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const word = [0, 1, 2, 3].reduce((sum, k) => (sum << 6) | (values.get(text.charCodeAt(i + k)) ?? 0), 0);
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) bytes[at++] = (word >> shift) & 255;
  }
  return bytes;
}
