import { readFileSync } from 'node:fs';
import { planSchema, profileSchema, type Plan, type PlanItem, type Profile } from '@matchwright/dossier';

/** A small plan of a synthetic person: real program names, invented chances and counts. */
export function planFixture(): Plan {
  return planSchema.parse(JSON.parse(readFileSync(new URL('plan.json', import.meta.url), 'utf8')));
}

/** The synthetic person of that plan. */
export function profileFixture(): Profile {
  return profileSchema.parse(JSON.parse(readFileSync(new URL('profile.json', import.meta.url), 'utf8')));
}

const [firstItem] = planFixture().list;

/** One line of the fixture's list, with parts replaced. */
export function itemFixture(parts: Partial<PlanItem>): PlanItem {
  if (firstItem === undefined) throw new RangeError('the fixture has no list');
  return { ...firstItem, ...parts };
}
