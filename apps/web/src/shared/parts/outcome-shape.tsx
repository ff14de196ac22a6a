import type { ReactNode } from 'react';

/** Kinds that have their own colour and shape throughout the app. */
export type ShapeOf = 'ir' | 'dr' | 'firstYear' | 'none';

const colors: Readonly<Record<ShapeOf, string>> = {
  ir: 'var(--ir)',
  dr: 'var(--dr)',
  firstYear: 'var(--first-year)',
  none: 'var(--none)',
};

/** The colour of a kind, as a CSS value. */
export function colorOf(kind: ShapeOf): string {
  return colors[kind];
}

/** The kind that a specialty is drawn as. */
export function shapeOfSpecialty(specialty: string): ShapeOf {
  if (specialty === 'IR') return 'ir';
  return specialty === 'DR' ? 'dr' : 'firstYear';
}

/** Circle, diamond, triangle or ring: the kind can be told without its colour. */
export function OutcomeShape({ kind }: { kind: ShapeOf }): ReactNode {
  const fill = colors[kind];
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'ir' && <circle cx="6" cy="6" r="5" fill={fill} />}
      {kind === 'dr' && <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill={fill} />}
      {kind === 'firstYear' && <path d="M6 1 11.5 11H.5Z" fill={fill} />}
      {kind === 'none' && <circle cx="6" cy="6" r="4.2" fill="none" stroke={fill} strokeWidth="1.8" />}
    </svg>
  );
}
