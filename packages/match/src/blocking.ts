/**
 * One reason why a matching is not stable, by indices into the joint market.
 *
 * `present` is what is held now. A couple's `programs` are in the order of its members; `NONE` is no position.
 */
export type Blocking =
  | { readonly kind: 'individual'; readonly person: number; readonly program: number }
  | { readonly kind: 'overfull'; readonly program: number; readonly filled: number; readonly quota: number }
  | { readonly kind: 'pair'; readonly person: number; readonly program: number; readonly present: number }
  | {
      readonly kind: 'couple';
      readonly persons: readonly [number, number];
      readonly programs: readonly [number, number];
      readonly present: readonly [number, number];
    }
  | {
      readonly kind: 'couple-off-list';
      readonly persons: readonly [number, number];
      readonly programs: readonly [number, number];
    }
  | { readonly kind: 'broken-link'; readonly person: number; readonly program: number }
  | {
      readonly kind: 'supplemental';
      readonly person: number;
      readonly program: number;
      readonly present: number;
    };
