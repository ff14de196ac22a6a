import type { Env } from 'hono';
import type { SignedIn } from '../staff/sessions.js';

/** What a request carries once its sender is known. */
export type ServerEnv = Env & { readonly Variables: { staff: SignedIn } };
