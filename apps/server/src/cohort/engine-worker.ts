import { parentPort } from 'node:worker_threads';
import { createEngine } from './engine.js';
import type { Asked, Told } from './engine-desk.js';

/** The engine's own thread: one question after the other. */
const port = parentPort;
if (port === null) throw new RangeError('this file is the start of a worker thread');
const engine = await createEngine();
const tell = (told: Told): void => port.postMessage(told);

port.on('message', (asked: Asked) => {
  const { id, text } = asked;
  try {
    const value = asked.what === 'figures' ? engine.figures(text) : engine.compare(text, asked.modes);
    tell({ id, value });
  } catch (error) {
    tell({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
tell({ ready: engine.madeWith });
