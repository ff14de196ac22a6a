import type { RunnerSetup } from './jobs.js';
import { poolRunner, type Port, type Reply, type Request } from './pool.js';
import type { Runner } from './runner.js';
import { createServer } from './serve.js';

/** The part of a browser's Worker that the pool needs. */
export type WorkerLike = {
  postMessage: (message: Request) => void;
  onmessage: ((event: { data: Reply }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
  terminate: () => void;
};

/** The part of a dedicated worker's global scope that serving needs. */
export type ScopeLike = {
  postMessage: (message: unknown) => void;
  onmessage: ((event: { data: Request }) => void) | null;
};

/** A pool of browser workers; `make` starts one whose script calls `serveBrowser(self)`. */
export function browserRunner(setup: RunnerSetup, workers: number, make: () => WorkerLike): Runner {
  return poolRunner(
    setup,
    Array.from({ length: workers }, () => browserPort(make())),
  );
}

function browserPort(worker: WorkerLike): Port {
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (onReply, onError) => {
      worker.onmessage = (event) => {
        onReply(event.data);
      };
      worker.onerror = (event) => {
        onError(new Error(event.message));
      };
    },
    end: async () => {
      worker.terminate();
    },
  };
}

/** Serves jobs in a browser's worker. */
export function serveBrowser(scope: ScopeLike): void {
  const serve = createServer();
  scope.onmessage = (event) => {
    const reply = serve(event.data);
    if (reply !== null) scope.postMessage(reply);
  };
}
