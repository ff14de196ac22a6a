export * from './advise-offers.js';
export * from './answer-times.js';
export * from './clairvoyant-bound.js';
export * from './offer-problem.js';
export * from './offer-values.js';
export * from './offers-from-records.js';
