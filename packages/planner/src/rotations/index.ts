export * from './integer-programme.js';
export * from './read-rotations.js';
export * from './rotation-figures.js';
export * from './rotation-problem.js';
export * from './search-rotations.js';
export * from './solve-rotations.js';
