export * from './apply-by-date.js';
export * from './letter-plan.js';
export * from './rotation-blocks.js';
export * from './season-tasks.js';
export type { SeasonInput } from './tasks/task-context.js';
