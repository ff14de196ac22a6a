/** Words about when an interview is, and about the days of the season. */
export const interviewDay = {
  date: 'Date',
  time: 'Start, at the program',
  zone: 'Time zone of the program',
  minutes: 'Minutes',
  format: 'How',
  formats: { virtual: 'Virtual', 'in-person': 'In person' },
  yours: (moment: string): string => `For you: ${moment}`,
  needsBoth: 'Give the date and the start.',
  wrongMinutes: 'From 5 to 1440 minutes.',
  keep: 'Keep the date',
  kept: (name: string): string => `Interview at ${name} scheduled`,
  clash: (name: string): string => `This overlaps your interview at ${name}.`,
  calendar: {
    week: 'Week of',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
    free: 'free',
    away: 'away',
    busy: (count: number): string => (count === 1 ? '1 interview' : `${count} interviews`),
    pick: (day: string): string => `Take ${day}`,
    more: 'Show the whole season',
  },
} as const;
export type EnglishInterviewDay = typeof interviewDay;
