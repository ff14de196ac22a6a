import { isOutputOf, type JobName, type Jobs, type RunnerSetup } from './jobs.js';
import type { Runner } from './runner.js';

/** One worker as the pool sees it, whatever the platform. */
export type Port = {
  readonly post: (message: Request) => void;
  /** Called once, before the first message. */
  readonly listen: (onReply: (reply: Reply) => void, onError: (error: Error) => void) => void;
  readonly end: () => Promise<void>;
};

/** What goes to a worker and what comes back. */
export type Request =
  | { readonly kind: 'setup'; readonly setup: RunnerSetup }
  | { readonly kind: 'job'; readonly id: number; readonly name: JobName; readonly input: unknown };
export type Reply =
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

type Waiting = {
  readonly name: JobName;
  readonly input: unknown;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** Hands jobs to idle workers in the order in which they were asked for. */
export function poolRunner(setup: RunnerSetup, ports: readonly Port[]): Runner {
  if (ports.length === 0) throw new RangeError('poolRunner: at least one worker is needed');
  const queue: Waiting[] = [];
  const idle = [...ports];
  const running = new Map<Port, { readonly id: number; readonly job: Waiting }>();
  let nextId = 0;
  const pump = (): void => {
    while (idle.length > 0 && queue.length > 0) {
      const port = idle.pop();
      const job = queue.shift();
      if (port === undefined || job === undefined) return;
      const id = nextId++;
      running.set(port, { id, job });
      port.post({ kind: 'job', id, name: job.name, input: job.input });
    }
  };
  for (const port of ports) {
    port.listen(
      (reply) => {
        const current = running.get(port);
        if (current === undefined || current.id !== reply.id) return;
        running.delete(port);
        idle.push(port);
        if (reply.ok) current.job.resolve(reply.output);
        else current.job.reject(new Error(reply.message));
        pump();
      },
      (error) => {
        running.get(port)?.job.reject(error);
        running.delete(port);
        // a dead worker takes no more work; with nobody left, nothing waiting can ever be done
        if (running.size === 0 && idle.length === 0) for (const job of queue.splice(0)) job.reject(error);
      },
    );
    port.post({ kind: 'setup', setup });
  }
  const run = async <N extends JobName>(name: N, input: Jobs[N]['input']): Promise<Jobs[N]['output']> =>
    new Promise<Jobs[N]['output']>((resolve, reject) => {
      const settle = (output: unknown): void => {
        if (isOutputOf(name, output)) resolve(output);
        else reject(new Error(`a worker answered ${name} with something else`));
      };
      queue.push({ name, input, resolve: settle, reject });
      pump();
    });
  return {
    workers: ports.length,
    run,
    close: async () => {
      await Promise.all(ports.map((port) => port.end()));
    },
  };
}
