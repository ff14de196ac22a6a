export * from './browser.js';
export * from './calibration.js';
export * from './inline.js';
export * from './jobs.js';
export * from './load-setup.js';
export * from './play-pack.js';
export * from './pool.js';
export * from './runner.js';
