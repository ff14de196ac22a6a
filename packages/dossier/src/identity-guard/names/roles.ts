import { wordSet } from '../word-set.js';

/** Words for people who are not patients: teachers, staff, fellow students. */
export const staffRoles = wordSet(`
dr drs doctor doctors prof professor attending attendings fellow fellows resident residents nurse nurses tech techs technologist
technologists pa pas np nps rn rns crna md do phd mbbs coordinator coordinators director chair chairman chief intern interns student
students co-student co-students classmate sonographer anesthesiologist anaesthetist anesthetist surgeon surgeons mentor mentors teacher
colleague colleagues secretary scheduler rep scrub radiologist radiologists hepatologist oncologist urologist pathologist hospitalist
cardiologist interventionalist consultant registrar pgy4 pgy5 pgy6 pgy2 pgy3 faculty staff instructor chaplain pharmacist librarian
roommate landlord adviser advisor dean sir
`);

/** Words that may stand between a name and its role: "Marc, our lead tech". */
export const betweenNameAndRole = wordSet(
  'our the a an my lead chief senior junior head ir vir dr vascular surgery is was another new first second year',
);

/** What teachers do: "James showed me". */
export const teachingVerbs = wordSet(
  'showed shows taught teaches let lets quizzed quizzes demonstrated demoed explained argued supervised corrected',
);

/** Before "with", "from", "under", "by" these make the person who follows a colleague. */
export const workingVerbs = wordSet(
  'scrubbed learned learnt worked rounded rotated paired trained studied taught shown supervised operated interviewed assisted',
);

/** Words after which a capitalised unknown word is the patient or a relative. */
export const personWords = wordSet(`
patient patients pt pts gentleman lady boy girl baby toddler infant child kid little wife husband son daughter mother father
mom mum dad sister brother grandson granddaughter niece nephew partner consented consent initials
`);

/** Words that announce a name. */
export const namingWords = wordSet('named called name names surname aka nicknamed initials');

export const familyWords = wordSet(`
wife husband son sons daughter daughters mother father mom mum dad parents family sister brother grandson granddaughter niece
nephew partner spouse children kids girlfriend boyfriend fiancee fiance caregiver
`);

export const titles = wordSet(
  'mr mrs ms miss mx mister missus señor señora senor senora sra sr srta mme madame monsieur herr frau',
);

/** Small words inside surnames: "van der Berg". */
export const nameParticles = wordSet('van der de den del la al el bin von st');
