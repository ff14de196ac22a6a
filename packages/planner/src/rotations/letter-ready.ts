import { ruleNumber } from '../rules-in-force.js';
import type { ScheduledStay, ScheduleSetting } from './schedule-setting.js';

const dayMs = 86_400_000;

/** ISO date on which a letter asked for at half-time (rule G18; else at the end) is there, at the writer's usual pace. */
export function letterReadyOn({ start, end }: ScheduledStay, { rules }: ScheduleSetting): string {
  const weeks = ruleNumber(rules, 'letter-lead-weeks', 'weeks') ?? 4;
  const length = Math.round((Date.parse(end) - Date.parse(start)) / dayMs);
  const asked = rules.has('letter-half-time') ? Math.floor(length / 2) : length;
  return new Date(Date.parse(start) + (asked + 7 * weeks) * dayMs).toISOString().slice(0, 10);
}
