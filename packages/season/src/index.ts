export * from './apply-by-date.js';
export * from './rotation-blocks.js';
