import { nextInt } from './rng.js';
import type { Rng } from './rng.js';

/** A stack of small whole numbers that holds each at most once. */
export type WorkStack = { readonly items: Int32Array; readonly on: Uint8Array; size: number };

/** Makes an empty stack for the numbers 0 to `capacity - 1`. */
export function createStack(capacity: number): WorkStack {
  return { items: new Int32Array(capacity), on: new Uint8Array(capacity), size: 0 };
}

/** Puts a number on top unless it is on the stack already. */
export function pushOnce(stack: WorkStack, item: number): void {
  if (stack.on[item] === 1) return;
  stack.on[item] = 1;
  stack.items[stack.size++] = item;
}

/** How deep a random choice reaches: far enough to break a loop, near enough to stay where the loop is. */
const REACH = 8;

/** Takes the top, or with a generator one of the upper few at random. The stack must not be empty. */
export function popFrom(stack: WorkStack, rng: Rng | null): number {
  const top = --stack.size;
  const at = rng === null ? top : Math.max(top - nextInt(rng, REACH), 0);
  const item = stack.items[at];
  stack.items[at] = stack.items[top];
  stack.on[item] = 0;
  return item;
}
