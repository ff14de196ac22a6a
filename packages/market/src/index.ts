export * from './applicant-scenarios.js';
