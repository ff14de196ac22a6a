import type { Context } from 'hono';
import { tooOften } from './too-often.js';

/** Requests in a row, and per second after them: far above a person's use, far below a flood. */
const burst = 200;
const perSecond = 40;
const mostBuckets = 50_000;

/** Takes one request of a member of staff, or of an address where nobody is signed in; refuses a flood. */
export type RateLimit = (c: Context, key: string) => void;

/** Token buckets in this process. */
export function createRateLimit(now: () => Date): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (c, key) => {
    const at = now().getTime() / 1000;
    if (buckets.size >= mostBuckets) buckets.clear();
    const bucket = buckets.get(key) ?? { tokens: burst, at };
    buckets.set(key, bucket);
    bucket.tokens = Math.min(burst, bucket.tokens + (at - bucket.at) * perSecond) - 1;
    bucket.at = at;
    if (bucket.tokens >= 0) return;
    bucket.tokens = 0;
    throw tooOften(c, 1);
  };
}
