import { parentPort } from 'node:worker_threads';
import type { Request } from './pool.js';
import { createServer } from './serve.js';

const serve = createServer();
parentPort?.on('message', (message: Request) => {
  const reply = serve(message);
  if (reply !== null) parentPort?.postMessage(reply);
});
