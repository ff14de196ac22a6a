import type { PlanItem } from '@matchwright/dossier';

/** One reason for giving no number, with the places on the list (from 1) that it holds for. */
export type Refusal = { readonly text: string; readonly places: readonly number[] };

/** Why some lines of the list carry no number: each reason once, with its lines. */
export function refusalsOf(list: readonly PlanItem[]): Refusal[] {
  const places = new Map<string, number[]>();
  list.forEach((item, i) => {
    if (item.pInvite !== null && item.pMatch !== null) return;
    const text = (item.refusal ?? 'too little is known for a number.').replace(/^no number:\s*/i, '');
    places.set(text, [...(places.get(text) ?? []), i + 1]);
  });
  return [...places].map(([text, lines]) => ({ text, places: lines }));
}
