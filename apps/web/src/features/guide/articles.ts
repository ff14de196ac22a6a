import type { GuideId } from '../../shared/messages/index.js';

/** What an article leans on, by id in the packs, where sources and grades stand; and the page that it ends on. */
type ArticleBasis = {
  readonly rules: readonly string[];
  readonly figures: readonly string[];
  readonly ending: Ending;
};

/** The page that does what the article speaks about. */
type Ending =
  | { readonly to: '/method' | '/programs' | '/letters' | '/stories' }
  | { readonly to: '/plan'; readonly search: { readonly view: 'signals' | 'rotations' } }
  | { readonly to: '/rotations'; readonly search: { readonly view: 'portfolio' } }
  | { readonly to: '/rank-list'; readonly search: { readonly view: 'supplemental' } };

/** What each article of the guide leans on and ends on; its words stand with the messages. */
export const articles: Readonly<Record<GuideId, ArticleBasis>> = {
  chance: { rules: [], figures: ['F088', 'F090'], ending: { to: '/method' } },
  rotations: {
    rules: ['G2', 'R17', 'R18', 'R20', 'R23', 'G8'],
    figures: ['ro-more-not-better', 'away-mean-number', 'cost-per-rotation-2015'],
    ending: { to: '/rotations', search: { view: 'portfolio' } },
  },
  needed: {
    rules: ['R23', 'R27', 'G5', 'G1'],
    figures: ['ir-away-share', 'match-where-rotated'],
    ending: { to: '/plan', search: { view: 'rotations' } },
  },
  tiers: {
    rules: ['R19', 'G3', 'G4', 'G6', 'G11', 'G12'],
    figures: ['F145'],
    ending: { to: '/programs' },
  },
  'us-img': {
    rules: ['G17', 'G24', 'G20', 'R3', 'R4'],
    figures: ['F088', 'F090'],
    ending: { to: '/stories' },
  },
  letters: {
    rules: ['G18', 'G19', 'R25', 'R26', 'R27', 'R28'],
    figures: ['F180', 'F183'],
    ending: { to: '/letters' },
  },
  signals: {
    rules: ['R29', 'R30', 'R31', 'R32'],
    figures: ['F197', 'F209'],
    ending: { to: '/plan', search: { view: 'signals' } },
  },
  supplemental: {
    rules: ['R35'],
    figures: ['F220'],
    ending: { to: '/rank-list', search: { view: 'supplemental' } },
  },
};
