export * from './calibration-report.js';
export * from './applicant-scenarios.js';
export * from './ensemble-chance.js';
export type { ApplicantScenariosInput } from './applicant-input.js';
export * from './evaluate-applicant.js';
export { applicantChances, type ApplicantChances } from './applicant-chances.js';
export * from './options.js';
export * from './forecast.js';
export type { PackInput as ForecastInput } from './against-pack.js';
export * from './forecast-floor.js';
export {
  seasonEventKinds,
  shareByUsualDate,
  type SeasonEvent,
  type SeasonEventKind,
  type Word,
} from './forecast-events.js';
export { checkForecast, type ForecastCheck } from './forecast-check/check-forecast.js';
export { forecastQuality, type ForecastQuality, type ScoredForecast } from './forecast-quality.js';
export { routes, type ByRoute, type Route } from './forecast-routes.js';
export type { ForecastReason, ForecastStep, StepCause } from './forecast-timeline.js';
export {
  interviewSeason,
  invitationTiming,
  type InvitationTiming,
  type SeasonSoFar,
  type UsualDate,
} from './forecast-timing.js';
export * from './scored-timeline.js';
export * from './scoring.js';
export * from './frame.js';
export * from './parameters.js';
export * from './play-season.js';
export * from './season-counts.js';
export * from './season-statistics.js';
export * from './calibration-figures.js';
export * from './figure-axis.js';
export * from './workspace.js';
export * from './scenario-pack.js';
export * from './world.js';
export * from './calibrate.js';
export * from './explain-against-pack.js';
export * from './figures-split.js';
export * from './play-batch.js';
export * from './ensemble-file.js';
export * from './answer-question.js';
export * from './question.js';
