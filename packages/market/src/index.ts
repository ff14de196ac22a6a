export * from './applicant-scenarios.js';
export * from './ensemble-chance.js';
export * from './evaluate-applicant.js';
export * from './options.js';
