export type { HostCandidate, HostField } from './candidate.js';
export * from './candidate-facts.js';
export * from './read-host-page.js';
