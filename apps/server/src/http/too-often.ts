import type { Context } from 'hono';
import { Refusal } from './answers.js';

/** The refusal of one who has to wait. */
export function tooOften(c: Context, seconds: number): Refusal {
  c.header('Retry-After', String(seconds));
  return new Refusal(429, { code: 'too-often', message: `Try again in ${seconds} seconds.` });
}
