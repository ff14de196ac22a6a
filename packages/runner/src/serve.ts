import { createHandlers, doJob, type Handlers } from './jobs.js';
import type { Reply, Request } from './pool.js';

/** The worker's side of the pool: answers one message; nothing to answer to the setup. */
export function createServer(): (message: Request) => Reply | null {
  let handlers: Handlers | null = null;
  return (message) => {
    if (message.kind === 'setup') {
      handlers = createHandlers(message.setup);
      return null;
    }
    try {
      if (handlers === null) throw new Error('the worker was given a job before its setup');
      return { id: message.id, ok: true, output: doJob(handlers, message.name, message.input) };
    } catch (error) {
      return { id: message.id, ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  };
}
