import type { guideTitles } from './guide-titles.js';

/** One article: the answer first, then why, then what is not known, and the page that acts on it. */
type Article = {
  readonly short: string;
  readonly text: readonly string[];
  readonly points?: readonly string[];
  readonly unsure: string;
  readonly ending: string;
};

/** What each leans on, and where it ends, stands in features/guide/articles.ts. */
const articles: Readonly<Record<keyof typeof guideTitles, Article>> = {
  chance: {
    short:
      'Read the range before the number. The number is the middle of what fits the evidence; the range says how much evidence there is.',
    text: [
      'A chance of 40 % means: of ten seasons like yours, about four end well. It does not say which one yours is. A good plan can end badly, and the other way round.',
      'The range comes from playing the season with many settings that all agree with published results. Nine in ten of those settings fall inside it. A wide range is not a fault. It says that little is published about people like you at that place.',
      'Rejections share a cause: the same application goes everywhere. So ten programs at 10 % each do not add up to one sure place. The plan counts this shared luck; a calculator that multiplies chances does not, and promises too much.',
      'Where the published counts are too thin, no number is shown. You then see what is known, and nothing is made up.',
    ],
    unsure:
      'Nobody can read your letters or your interview in advance. Evaluations after the interview predict little in the studies that looked.',
    ending: 'See how the numbers are made',
  },
  rotations: {
    short:
      'Two away rotations in interventional radiology are a fair plan for most; a third adds less, and more than three seldom pays.',
    text: [
      'Each rotation brings up to four things: a chance at that program, a letter, skills, and knowing whether you would want to live there. The first two rotations bring most of it. The second and third mostly repeat it at another place.',
      'Studies in other fields point the same way. In radiation oncology the usual number was two, and doing more was not tied to matching. People who rotate also differ from those who do not, so even these numbers flatter rotations.',
      'Money and weeks count too. A month away costs travel, rent and fees, and it is a month not spent on a letter at home or on an examination.',
    ],
    points: [
      'Let one interventional rotation end before applications go out, early enough for its letter.',
      'Put favourites second, after you have learned how such a service works.',
      'Rotate only where you would be glad to match.',
    ],
    unsure:
      'There is no good study of rotations in interventional radiology itself. The plan uses sizes from other fields with a wide spread.',
    ending: 'Plan your rotations',
  },
  needed: {
    short:
      'No rule demands them. For somebody without a home department they are the usual way to a letter and to being known, so the plan weighs them against their price.',
    text: [
      'Students of schools with a department of their own can earn a specialty letter at home. If you train abroad you often cannot, and letters from the United States weigh more with those who read them.',
      'In general surgery about half of applicants did an away rotation. Those who did matched somewhat more often, and about one in five of the matched did so at a place where they had rotated. Part of that difference is who goes, not what the rotation did.',
      'Without any rotation the plan still works: it leans on ties, on signals, and on programs that have taken people like you.',
    ],
    points: [
      'If money or time forbid more, one rotation with a letter is worth far more than none.',
      'A diagnostic department with interventional exposure is a sound place when interventional hosts say no.',
    ],
    unsure:
      'How much of the gain is cause and how much is selection is not settled. Switch the rule off and look at what the plan loses.',
    ending: 'Try the plan with fewer rotations',
  },
  tiers: {
    short:
      'Rotate across a range. Let at least one be a mid-tier academic program that could really take you, not famous names alone.',
    text: [
      'A famous host sees many visitors, and a strong month there can vanish among them. At a mid-sized program people work with you all day, letters come from those who saw you, and the chance at the place itself is often better.',
      'Look at facts rather than at fame. Does it train people who learned abroad, and how many of how many? Does it do both everyday and advanced work? Do residents have their hands on the cases? Would you live there for five or six years?',
      'A program that has not trained anybody from abroad so far is less likely, not impossible. “Not reported” is not “no”: ask.',
    ],
    unsure:
      'School prestige has no hidden weight here. How a program’s name moves later careers is not part of the model.',
    ending: 'Look at programs and compare up to five',
  },
  'us-img': {
    short:
      'One plain sentence, said early and without apology: you are a US citizen who trains abroad, and you are glad to show your work in a US setting.',
    text: [
      'Training abroad is neither your opening line nor something to hide. Readers look for it anyway, so give it one sentence and go on to what you have done.',
      'Frame it by what it gave you: breadth, adapting to another system, resilience. A short comparison of two systems around one real case says more than a paragraph about yourself.',
      'On a rotation, say on the first days that interventional radiology is your goal and that you train abroad as a citizen. People then know that no visa stands in the way, and what you hope to learn. Ask the director for a short talk at half-time.',
    ],
    points: [
      'Write exact numbers: scores, attempts, months of US experience, years. Rounded ones invite doubt.',
      'Speak of letters and cases, not of schools.',
    ],
    unsure: 'This is advice from people who have read many applications, not a study.',
    ending: 'Write it into your draft statement',
  },
  signals: {
    short:
      'Signal where you would really go, where you are within reach, and where an invitation is in doubt. A signal lifts an interview from about 37 % to 60 %, not from 8 %.',
    text: [
      'In 2024 programs with a signal invited 59.8 % and programs without one 8.5 %. That looks like a sevenfold gain, but applicants signal places that suit them. At the places that the same people would have signalled next, 37 % invited. Like with like, a signal is worth about one and a half times.',
      'So a signal is wasted where you would be invited anyway, and where you have no chance. It does most in between.',
      'Diagnostic and interventional radiology have drawn on one shared pool. A signal spent on one is not there for the other. That is why the plan chooses them together.',
    ],
    points: [
      'Gold counts more than silver; there are few of them.',
      'Home programs and places where you rotated take signals too, unless their page says otherwise.',
    ],
    unsure:
      'The survey behind these numbers had 202 answers, 28 % of those asked. Numbers of signals change from year to year: check the official page before you send them.',
    ending: 'See whom your plan signals',
  },
  letters: {
    short:
      'Two letters from interventional radiology, and one or two from elsewhere. Ask people who have seen you work, and ask whether the letter will be a strong one.',
    text: [
      'At most four letters go to each program. How well the writer knows you counts for more than the writer’s rank. A warm letter from somebody who saw you in the suite, in clinic and on rounds beats a short one from a famous name. One of the two from interventional radiology should still come from a chair, a program director or a senior member of the faculty.',
      'Ask at half-time of a rotation, while there is time to show more, and at least a month before you need the letter. Hand over your CV, your draft statement and a short list of your cases, so that the writer can be exact. Remind kindly a week before the date.',
      'Not every program wants the same letters. Some ask for one from medicine or surgery, above all for the first year. That is why this app chooses a set for each program by itself.',
    ],
    points: [
      'A writer who hesitates does you a favour. Thank them, and ask somebody else.',
      'A letter that is assigned in ERAS cannot be taken back there: assign late.',
      'Have one letter to spare.',
    ],
    unsure:
      'Directors of programs name letters among what counts most, but nobody has measured how much one letter changes. The sizes in the plan are our judgement, with a wide range.',
    ending: 'Plan your letters',
  },
  supplemental: {
    short:
      'A second list, for the first clinical year, that hangs on one advanced position. Without it you can match in radiology and still have nowhere to start.',
    text: [
      'Some radiology positions are “advanced”: they begin in the second year, and the first one is yours to find. On your main list you rank them as usual. To each of them you may attach a supplemental list of preliminary or transitional programs.',
      'If the Match gives you that advanced position, it goes on to your supplemental list and looks for a first year. The first year never decides whether you get the radiology place.',
      'You may attach the same list to every advanced position or a different one to each, for example first years in the same city.',
    ],
    points: [
      'Positions called “categorical” have the first year inside and need no such list.',
      'Rank enough first-year programs: a short supplemental list is a common way to be left with half a match.',
      'What is still missing after the Match is sought in the week of SOAP.',
    ],
    unsure:
      'How likely a first year is depends on how many you rank; the plan gives the chance that one would be lacking.',
    ending: 'Make your supplemental lists',
  },
};

/** Words of the guide. */
export const guide = {
  title: 'Guide',
  lead: 'Short answers to what people ask first, in our own words. Each ends on the page where you can act on it.',
  back: 'Guide',
  short: 'In short',
  why: 'Why',
  unsure: 'What is not known',
  rules: 'Rules it leans on',
  figures: 'Published figures it leans on',
  allRules: 'Switch rules on and off',
  more: 'More questions',
  picture: {
    example: 'The same 40 %, once well known and once not',
    muchKnown: 'Much is published',
    littleKnown: 'Little is published',
    own: (outcome: string, range: string): string =>
      `In your plan, least is certain about “${outcome}”: ${range}`,
    note: 'The mark is the middle; the bar is the range.',
  },
  missing: { title: 'There is no such article', text: 'The address may be old.' },
  articles,
} as const;

export type EnglishGuide = typeof guide;
