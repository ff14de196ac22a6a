/**
 * The example of `docs/the-match.md`, to be replayed step by step: five applicants, three programs, four positions.
 *
 * Ben's place is taken twice before he comes to rest, Dana lists one program only and stays out.
 */
export const exampleMarket = {
  applicants: {
    Ben: ['Harbor', 'Lakeside', 'Summit'],
    Ada: ['Harbor', 'Summit'],
    Chloe: ['Lakeside', 'Harbor'],
    Dana: ['Harbor'],
    Eli: ['Summit', 'Lakeside'],
  },
  programs: {
    Harbor: { quota: 1, ranks: ['Ada', 'Chloe', 'Dana', 'Ben'] },
    Lakeside: { quota: 1, ranks: ['Chloe', 'Ben', 'Eli'] },
    Summit: { quota: 2, ranks: ['Eli', 'Ada', 'Ben'] },
  },
} as const;
