export * from './calendar/plan-to-ics.js';
export * from './percent.js';
export * from './plan-to-csv.js';
