/** Words of one rotation's own page. */
export const rotation = {
  missing: 'This rotation is not here',
  missingText: 'It may have been deleted; undo brings it back. All your rotations are on the page Rotations.',
  toRotations: 'Open the rotations',
  parts: 'Parts of this rotation',
  views: { before: 'Before', notebook: 'Notebook', 'half-time': 'Half-time', end: 'End' },
  statuses: {
    considering: 'considering',
    applying: 'applying',
    applied: 'applied',
    held: 'offer to answer',
    accepted: 'accepted',
    declined: 'declined by you',
    refused: 'refused',
    withdrawn: 'withdrawn',
    'under-way': 'under way',
    done: 'done',
  },
  dates: (from: string, to: string): string => `${from} – ${to}`,
  noDates: 'No dates yet',
  program: 'The program',
  ahead: (days: number): string => {
    if (days === 1) return 'Starts tomorrow';
    return days > 60 ? `Starts in ${Math.round(days / 7)} weeks` : `Starts in ${days} days`;
  },
  during: (day: number, left: number): string =>
    left === 0 ? 'Today is the last day' : `Day ${day}, ${left} ${left === 1 ? 'day' : 'days'} left`,
  over: (days: number): string => {
    if (days === 1) return 'Ended yesterday';
    return days > 60 ? `Ended ${Math.round(days / 7)} weeks ago` : `Ended ${days} days ago`;
  },
  begin: 'It has begun',
  begun: (place: string): string => `Under way: ${place}`,
  finish: 'It is over',
  finished: (place: string): string => `Done: ${place}`,
  roles: {
    director: 'Director',
    faculty: 'Faculty',
    fellow: 'Fellow',
    resident: 'Resident',
    coordinator: 'Coordinator',
    mentor: 'Mentor',
    student: 'Student',
    other: 'Other',
  },
  preparation: {
    title: (done: number, all: number): string =>
      all === 0 ? 'What to read before you come' : `Read so far: ${done} of ${all} topics`,
    lead: 'The list of rule G14, and whatever you add. Ten minutes each is enough to ask a good question.',
    own: 'Your own',
    take: (count: number): string => `Add the ${count} topics of the list`,
    taken: 'Added the list of topics',
    read: (topic: string): string => `Read: ${topic}`,
    unread: (topic: string): string => `Not read yet: ${topic}`,
    remove: (topic: string): string => `Take away: ${topic}`,
    removed: (topic: string): string => `Took away: ${topic}`,
    added: (topic: string): string => `Added: ${topic}`,
    addLabel: 'A topic or reading of your own',
    add: 'Add',
  },
  firstDay: {
    title: 'First day',
    lead: 'Fill in what the coordinator tells you, and print it the evening before.',
    time: 'When to be there',
    place: 'Where',
    contact: 'Whom to ask for',
    bring: 'What to bring',
    print: 'Print the sheet',
    sheetTitle: (place: string): string => `First day: ${place}`,
    changed: (place: string): string => `Changed the first-day sheet: ${place}`,
  },
  meeting: {
    title: 'The meeting with the director',
    lead: (day: string): string =>
      `Ten minutes around ${day}, while there is time to do better. Ask for it in the first week.`,
    leadNoDates: 'Ten minutes in the middle, while there is time to do better. Ask for it in the first week.',
    on: 'Day of the meeting',
    ask: 'E-mail that asks for it',
    agenda: 'What to ask',
    feedback: 'What you heard',
    feedbackHint: 'And what you will do about it. It goes into the packet for your letter writers.',
    changed: (place: string): string => `Changed the half-time meeting: ${place}`,
  },
  whoSaw: {
    title: 'Who saw your work, and where',
    lead: 'A strong letter comes from somebody who saw you in several settings: suite, clinic, consults, conference.',
    nowhere: 'Nothing written down yet.',
    setting: (name: string): string => `Where ${name} saw your work today`,
    placeholder: 'Clinic: presented a consult',
    note: 'Note it',
    noted: (name: string): string => `Noted where ${name} saw your work`,
    name: 'Somebody you work with',
    role: 'Role',
    add: 'Add',
    added: (name: string): string => `Added ${name}`,
  },
  letters: {
    title: 'Whom to ask for a letter',
    lead: 'Those who met you most often first. Ask whether they can write a strong letter; accept a no with thanks.',
    nobody: 'Add the director or the faculty you work with, and they stand here.',
    haveAsked: 'I have asked',
    keepIdea: 'Keep as an idea',
    text: 'Text that asks',
    asked: (name: string): string => `Asked ${name} for a letter`,
    kept: (name: string): string => `Letter idea: ${name}`,
    states: {
      idea: 'idea',
      asked: 'asked',
      promised: 'promised',
      uploaded: 'uploaded',
      declined: 'declined',
    },
  },
  goals: {
    title: (reached: number, all: number): string =>
      all === 0 ? 'Looking back' : `Goals reached: ${reached} of ${all}`,
    lead: 'While it is fresh. Only you read this.',
    reached: (goal: string): string => `Reached: ${goal}`,
    answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
    reflection: 'Why',
    judged: (goal: string): string => `Looked back on: ${goal}`,
    also: 'Also worth a line:',
    notes: 'What else you want to remember',
    noted: 'Changed the notes on the rotation',
  },
  culture: {
    title: 'The place',
    lead: 'Rated today, these are worth more than memory in February.',
    scale: '1 poor, 3 as elsewhere, 5 excellent.',
    rated: (what: string): string => `Rated: ${what}`,
    redFlags: 'Red flags',
    redFlagsHint:
      'Anything that would keep you from training here. A place with one never gains points (rule G23).',
    flagged: 'Changed the red flags',
  },
  moves: {
    title: (points: number): string => {
      if (points === 0) return 'What the rotation changes';
      const size = Math.abs(points);
      const change = `${size} ${size === 1 ? 'point' : 'points'}`;
      return points > 0
        ? `Your ratings lift the place by ${change}`
        : `Your ratings lower the place by ${change}`;
    },
    lead: 'Having rotated there moves the chance; how you liked it moves your order, never the chance. How many points a rating is worth is our opinion.',
    notYet: 'Ratings count once the rotation is under way.',
    failed: 'The change could not be worked out.',
    liking: 'Points for your order',
    points: (before: number, after: number): string =>
      before === after ? `${after}, unchanged` : `${before} → ${after}`,
    interview: 'Interview there',
    match: 'A radiology place, with your plan as it is',
    before: 'Without the rotation',
    after: 'With it, as it stands',
    toOrder: 'See your order',
  },
  thanks: {
    title: 'Thank-you notes',
    lead: 'Brief and real, with one thing that you remember. Within three days, in our opinion.',
    nobody: 'People whom you add at half-time stand here.',
    sent: 'I have thanked them',
    sentOn: (day: string): string => `Thanked on ${day}`,
    thanked: (name: string): string => `Thanked ${name}`,
    text: 'Text to start from',
  },
} as const;

export type EnglishRotation = typeof rotation;
