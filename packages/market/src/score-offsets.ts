/**
 * Mean Step 2 CK of a kind against that of US MD seniors (schools abroad: against their own mean), points; the same
 * as in `data/market/priors.json`, needed here where only the played seasons are at hand.
 */
export const scoreOffsets = {
  'md-senior': 0,
  'do-senior': -5,
  'md-graduate': -7,
  'do-graduate': -9,
  'us-img': -4,
  'non-us-img': 0,
} as const;
