export * from './plan.js';
export * from './profile.js';
