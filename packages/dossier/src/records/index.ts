export * from './apply-change.js';
export * from './change.js';
export * from './interview-season.js';
export * from './letters-people.js';
export * from './records.js';
export * from './rotation.js';
