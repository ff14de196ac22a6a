import * as z from 'zod';

/** Applicant kinds as the NRMP counts them. A green-card holder trained abroad is `non-us-img`. */
export const applicantKinds = [
  'md-senior',
  'do-senior',
  'md-graduate',
  'do-graduate',
  'us-img',
  'non-us-img',
] as const;
export const applicantKindSchema = z.enum(applicantKinds);
export type ApplicantKind = z.infer<typeof applicantKindSchema>;

/** Specialties a plan chooses programs in: interventional and diagnostic radiology. */
export const specialties = ['IR', 'DR'] as const;
export const specialtySchema = z.enum(specialties);
export type Specialty = z.infer<typeof specialtySchema>;

/** First-year tracks for supplemental lists: transitional, medicine-preliminary, surgery-preliminary. */
export const pgy1Specialties = ['TY', 'PM', 'PS'] as const;
export const pgy1SpecialtySchema = z.enum(pgy1Specialties);
export type Pgy1Specialty = z.infer<typeof pgy1SpecialtySchema>;

/** Track letters: C categorical (PGY-1 included), A advanced (starts in PGY-2), P preliminary, R physician-only. */
export const trackLetterSchema = z.enum(['C', 'A', 'P', 'R']);
export type TrackLetter = z.infer<typeof trackLetterSchema>;

/** Classes of home school that hosts tell apart. */
export const homeSchoolClasses = ['lcme', 'coca', 'international'] as const;
export const homeSchoolClassSchema = z.enum(homeSchoolClasses);
export type HomeSchoolClass = z.infer<typeof homeSchoolClassSchema>;
