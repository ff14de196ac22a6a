import type { Mode, Plan, PlanItem } from '@matchwright/dossier';

/** How a program is approached, in words. */
export const modeWords: Readonly<Record<Mode, string>> = {
  apply: 'apply',
  silver: 'apply + silver',
  gold: 'apply + gold',
  rotation: 'rotate',
  'rotation-silver': 'rotate + silver',
  'rotation-gold': 'rotate + gold',
};

/** Specialties in full. */
export const specialtyWords: Readonly<Record<PlanItem['specialty'], string>> = {
  IR: 'interventional radiology',
  DR: 'diagnostic radiology',
  TY: 'transitional year',
  PM: 'preliminary medicine',
  PS: 'preliminary surgery',
};

/** How far a letter is, in words. */
export const letterWords: Readonly<Record<Plan['letters'][number]['status'], string>> = {
  expected: 'promised',
  planned: 'to be earned',
  missing: 'not found yet',
};

/** What one can do at a host whose page says so, or does not. */
export const policyWords: Readonly<Record<Plan['rotations'][number]['policy'], string>> = {
  open: 'open to you',
  ask: 'ask first',
};

/** "1 program", "2 programs". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** A program's name without the word "Program" that most end in. */
export function shortName(name: string): string {
  return name.replace(/ Program$/, '');
}

/** A name with its place: "Rush University Medical Center, Chicago IL". */
function placed(item: Pick<PlanItem, 'name' | 'city' | 'state'>): string {
  return `${shortName(item.name)}, ${item.city} ${item.state}`;
}

/** Program names by id, for lists of signals. */
export function namesById(list: readonly PlanItem[]): (id: string) => string {
  const names = new Map(list.map((item) => [item.program, placed(item)]));
  return (id) => names.get(id) ?? id;
}
