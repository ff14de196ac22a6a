/** Words of the plan page's reasons: what the plan hangs on, what to ask, what is firm. */
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
  lead: 'What this plan hangs on, and what would change it. Many other plans are made to see that, so the parts appear one after the other within a minute or so.',
  next: {
    heading: 'The next question worth asking',
    none: 'No question looked at would change the plan.',
    host: (name: string): string => `Does ${name} take you for a rotation?`,
    score: 'What is your real Step 2 CK score?',
    worth: (points: string): string => `worth about ${points} points before you decide`,
    beats: 'more than three more applications',
    yardstick: (points: string, dollars: string): string =>
      `Three more applications would add ${points} points for ${dollars}.`,
    go: 'Ask the hosts',
    answers: 'Open the answers',
  },
  tornado: {
    heading: 'What the plan hangs on',
    title: (what: string): string => `The plan hangs most on: ${what}`,
    note: 'Each bar: the chance of a radiology place with one assumption moved down or up, the list as it is. The line is the plan as it stands.',
    base: 'the plan',
  },
  firm: {
    heading: 'Firm or not',
    title: (robust: number, all: number): string =>
      `${robust} of ${all} programs stay in the plan whichever way the model is right`,
    text: (mostly: number, sometimes: number): string =>
      `${mostly} more are there in at least half of the ways, ${sometimes} in fewer: those are the ones to think about.`,
    members: (members: number, all: number): string =>
      `The plan was made again for ${members} of the ${all} sets of assumptions that all fit published results. Firm: in 9 of 10 plans or more.`,
    loose: 'Only under some assumptions',
    outside: 'Not in your plan, but in at least half of those',
    share: (share: string): string => `in ${share} of plans`,
  },
  flips: {
    heading: 'What would flip the advice',
    lead: 'The smallest change of one thing, all else as it is, after which the plan says something else. Each was checked by making the whole plan anew.',
    planned: (how: string): string => `now: ${how}`,
    none: 'No single change looked at moves it.',
    notIn: 'not in the plan',
    score: (to: string, from: string): string => `a Step 2 CK of ${to} instead of ${from}`,
    money: (to: string, from: string): string => `${to} to spend instead of ${from}`,
    rate: (to: string, from: string): string => `a point worth ${to} to you instead of ${from}`,
    liking: (points: number): string =>
      `liking it ${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points > 0 ? 'more' : 'less'}`,
    belief: (to: string, from: string): string => `a chance there of ${to} instead of ${from}`,
    oneIn: (n: number): string => `1 in ${n}`,
    sentence: (cause: string, mode: string): string => `With ${cause}: ${mode}.`,
  },
  stages: {
    heading: 'Rotations, when hosts may refuse',
    apply: (count: number, wanted: number): string =>
      count > wanted
        ? `Apply to ${count} hosts for ${wanted} ${wanted === 1 ? 'rotation' : 'rotations'}`
        : `Apply to ${count} ${count === 1 ? 'host' : 'hosts'}`,
    none: 'No application for a rotation is worth its fee under this model.',
    why: (share: string): string => `Hosts refuse. The chance that none of these says yes is ${share}.`,
    basis: (mid: string, range: string, grade: string): string =>
      `Reckoned with a yes from ${mid} of open hosts (${range}; grade: ${grade}).`,
    go: 'See the hosts',
  },
} as const;

export type EnglishPlanWhy = typeof planWhy;
