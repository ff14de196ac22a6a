/** Words of the plan page's reasons. */
export const planWhy = {
  row: {
    brings: 'Brings',
    bringsText: (points: string, share: string): string =>
      `${points} of the plan’s points (${share}): the chance that its place is the one you take, times what it is worth to you.`,
    adds: 'Adds',
    addsText: (points: string): string =>
      `${points} points. Less than it brings, because other programs step in where this one is missing.`,
    price: 'Price',
    priceText: (dollars: string, each: string): string =>
      `${dollars}, or ${each} for each point that it adds.`,
    priceOnly: (dollars: string): string => `${dollars}.`,
    chance: 'Chance',
    chanceText: (interview: string, after: string, place: string): string =>
      `Interview ${interview}, then a place after an interview ${after}: together ${place}.`,
    rules: (ids: string): string => `Rules: ${ids}`,
    tryIt: 'Try the plan without it',
  },
} as const;

export type EnglishPlanWhy = typeof planWhy;
