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

/** Long words of program names and what the NRMP's own lists write for them. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bUniversity of\b/g, 'U'],
  [/\bUniversity\b/g, 'Univ'],
  [/\b(?:School|College) of Medicine\b/g, 'SOM'],
  [/\bMedical (?:School|College)\b/g, 'Med Sch'],
  [/\bMedical (?:Center|Ctr)\b/g, 'Med Ctr'],
  [/\bHealth Sciences? Center\b/g, 'HSC'],
  [/\bHealth System\b/g, 'Health Sys'],
  [/\bHospital(s?)\b/g, 'Hosp$1'],
];

/** A name for narrow columns: "U Texas Southwestern Med Ctr". */
export function narrowName(name: string): string {
  return abbreviations.reduce(
    (short, [long, abbreviated]) => short.replace(long, abbreviated),
    shortName(name),
  );
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
