export * from './calendar/plan-to-ics.js';
export { cohortToCsv, type CohortRow } from './cohort-to-csv.js';
export { coupleListToCsv, type CoupleRow } from './couple/couple-list-to-csv.js';
export { readCouplePart, writeCouplePart, type CouplePart, type CouplePlace } from './couple/couple-part.js';
export * from './people/people-to-vcard.js';
export * from './percent.js';
export { letterPacketToPdf, type LetterPacketContent } from './pdf/letter-packet-to-pdf.js';
export * from './pdf/plan-to-pdf.js';
export * from './plan-to-csv.js';
export * from './plan-to-xlsx.js';
export { projectFileSchema, projectVersion, type ProjectFile } from './project/project-file.js';
export { letterPacketToText } from './text/letter-packet-to-text.js';
export * from './text/plan-to-text.js';
export { flipSentences } from './text/why-sections.js';
export * from './host-page/index.js';
export * from './people/index.js';
export {
  programResultFacts,
  readProgramResults,
  type ProgramResults,
} from './program-results/read-program-results.js';
export * from './project/read-project.js';
export * from './project/share.js';
export * from './project/write-project.js';
export * from './project/sealed/browser-lock.js';
export type { Secret } from './project/sealed/key-lock.js';
export * from './project/sealed/seal.js';
export { isSealed, type Cost } from './project/sealed/sealed-file.js';
export type { Crypt } from './project/sealed/crypt.js';
export * from './records/notebook-to-markdown.js';
export { rankListToCsv, type RankRow } from './records/rank-list-to-csv.js';
export * from './records/records-to-csv.js';
export * from './calendar/interviews-to-ics.js';
export { csvToTable, type CsvTable } from './records/csv-to-table.js';
export { tableFromFile } from './tables/table-from-file.js';
export * from './records/interviews-to-markdown.js';
export { storiesToMarkdown } from './records/stories-to-markdown.js';
