import type { Said } from './candidate.js';
import { isDenied } from './words.js';

type Finder = (sentence: string) => Said[];

const notStudents = /\bobserver|\bresidents? (?:spend|rotate|receive)|\bfellows?(?:hip)?\b/i;

const finalYear: Finder = (sentence) => {
  const isFinal =
    /\b(?:final|last|fourth|4th|senior)[- ]years?\b(?! residents)|\bseniors only\b|\bentering the (?:fourth|final)\b/i.test(
      sentence,
    );
  const isOthersToo = /\bthird[- ](?:year )?(?:and|or|\/)|\bthird-? and\b|\bnot (?:limited|only)\b/i.test(
    sentence,
  );
  return isFinal && !isOthersToo ? [{ field: 'finalYearOnly', value: true }] : [];
};

const cores: Finder = (sentence) => {
  const names = /\bcore (?:clinical )?(?:clerkships?|rotations?)\b/i.test(sentence);
  const isDone = /\b(?:complet\w*|finish\w*|done|pass\w*)\b/i.test(sentence);
  if (!names || !isDone) return [];
  return [
    { field: 'coreClerkships', value: !/\b(?:need not|not (?:required|need|have to))\b/i.test(sentence) },
  ];
};

const exams: Finder = (sentence) => {
  const isAsked = /\b(?:must|needs?|required?|ask for|passed|passing|pass)\b/i.test(sentence);
  if (!isAsked || /\bnot (?:\w+ )?(?:required|need)|n['’]t (?:need|require)|\bno longer\b/i.test(sentence))
    return [];
  const isFirst = /\bstep 1\b|\bcomlex(?:-usa)? level 1\b/i.test(sentence);
  if (/\bstep 2\b/i.test(sentence)) return [{ field: 'exam', value: 'step2' }];
  if (/\bifom\b/i.test(sentence)) return [{ field: 'exam', value: 'step1-or-ifom' }];
  return isFirst ? [{ field: 'exam', value: 'step1' }] : [];
};

const vslo: Finder = (sentence) => {
  if (!/\bvslo\b|\bvsas\b|\bvisiting student learning opportunities\b/i.test(sentence)) return [];
  const clause =
    sentence.split(/[,;]\s(?!and )/).find((part) => /vslo|vsas|visiting student learning/i.test(part)) ??
    sentence;
  const isOutside = /\boutside\b|\bother than\b/i.test(clause);
  return [{ field: 'needsVslo', value: isOutside || !isDenied(clause) }];
};

const affiliation: Finder = (sentence) => {
  if (
    !/\bagreement\b|\baffiliated (?:school|institution)|\bpartner (?:school|institution)s?\b/i.test(sentence)
  )
    return [];
  if (/\bnot (?:needed|required|necessary)\b|\bno (?:affiliation )?agreement\b/i.test(sentence))
    return [{ field: 'needsAffiliation', value: false }];
  const isNeeded = /\b(?:must|requir\w*|needs?|only|unless|provided|have to|has to|as long as)\b/i.test(
    sentence,
  );
  return isNeeded ? [{ field: 'needsAffiliation', value: true }] : [];
};

const sponsor: Finder = (sentence) => {
  const names =
    /\bfaculty sponsor|\bsponsor(?:s|ed)? (?:you|the student|the application)|\bfaculty member (?:\w+ ){0,3}(?:supports|sponsors|agrees)/i.test(
      sentence,
    );
  const isNeeded = /\b(?:if|with|must|need|needs|require\w*|only)\b/i.test(sentence) && !isDenied(sentence);
  return names && isNeeded ? [{ field: 'needsSponsor', value: true }] : [];
};

const us = '(?:us|u\\.s\\.|american|united states)';
const citizens = new RegExp(`\\b${us} citizen(?:s|ship)?\\b`, 'i');
const onlyCitizens = new RegExp(
  `\\bonly ${us} citizen|\\b(?:must be|as long as you (?:are|hold|have)|limited to|restricted to) (?:an? )?${us} citizen`,
  'i',
);
const noCitizens = new RegExp(
  `\\b${us} citizens?\\b[^.;]{0,60}\\b(?:not (?:eligible|accepted)|may not|cannot|excluded)\\b`,
  'i',
);

const citizenship: Finder = (sentence) => {
  if (!citizens.test(sentence)) return [];
  if (noCitizens.test(sentence)) return [{ field: 'citizenship', value: 'us-excluded' }];
  return onlyCitizens.test(sentence) ? [{ field: 'citizenship', value: 'us-only' }] : [];
};

const offshore: Finder = (sentence) =>
  /\bcaribbean\b|\boff-?shore\b/i.test(sentence) &&
  /\bnot (?:eligible|accepted|considered)|\bcannot\b|\bdo(?:n['’]t| not) (?:accept|take)/i.test(sentence)
    ? [{ field: 'offshoreExcluded', value: true }]
    : [];

const finders: readonly Finder[] = [
  finalYear,
  cores,
  exams,
  vslo,
  affiliation,
  sponsor,
  citizenship,
  offshore,
];

/** What a sentence asks of the student and of the home school. */
export function findConditions(sentence: string): Said[] {
  return notStudents.test(sentence) ? [] : finders.flatMap((find) => find(sentence));
}
