import { createHash, randomBytes } from 'node:crypto';

/** A secret for a link: 256 random bits, 43 letters that need no escaping in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret. A secret this long cannot be guessed from a plain hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
