export * from './calendar/plan-to-ics.js';
export * from './percent.js';
export * from './pdf/plan-to-pdf.js';
export * from './plan-to-csv.js';
export * from './plan-to-xlsx.js';
export { projectFileSchema, projectVersion, type ProjectFile } from './project/project-file.js';
export * from './text/plan-to-text.js';
export * from './project/read-project.js';
export * from './project/write-project.js';
