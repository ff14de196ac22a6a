export { doShard } from './queue/do-shard.js';
export { QueueFailed, queueRunner, ShardsWanted, type Shard, type ShardStore } from './queue/queue-runner.js';
export {
  readSimulation,
  resultFiles,
  runSimulation,
  type Simulation,
  type SimulationGround,
} from './queue/simulation.js';
import { Worker } from 'node:worker_threads';
import type { RunnerSetup } from './jobs.js';
import { poolRunner, type Port, type Reply } from './pool.js';
import type { Runner } from './runner.js';

/** A pool of Node worker threads. Close it, or the process stays alive. */
export function nodeRunner(setup: RunnerSetup, workers: number): Runner {
  return poolRunner(
    setup,
    Array.from({ length: workers }, () => nodePort(new URL('./node-worker.js', import.meta.url))),
  );
}

function nodePort(script: URL): Port {
  const worker = new Worker(script);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (onReply, onError) => {
      worker.on('message', (reply: Reply) => {
        onReply(reply);
      });
      worker.on('error', onError);
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
