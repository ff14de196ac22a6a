export * from './browser.js';
export * from './inline.js';
export * from './jobs.js';
export * from './pool.js';
export * from './runner.js';
