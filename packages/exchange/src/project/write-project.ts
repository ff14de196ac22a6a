import { projectChecksum, projectVersion, type ProjectFile } from './project-file.js';

/** What goes into a project file, without the marks that the writer adds. */
export type ProjectContent = Omit<ProjectFile, 'schema' | 'checksum' | 'leftOut'> &
  Partial<Pick<ProjectFile, 'leftOut'>>;

/**
 * A project file as JSON text with a line per field, ending in a line break. The same content gives the same text.
 * @throws RangeError when `savedAt` is not an ISO instant in UTC, such as `2026-11-23T12:00:00Z`.
 */
export function writeProject(content: ProjectContent): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/.test(content.savedAt)) {
    throw new RangeError(`savedAt must be an ISO instant in UTC, not ${content.savedAt}`);
  }
  const { savedAt, app, leftOut = [], profile, plan, records } = content;
  const schema = `matchwright.project/${projectVersion}`;
  const plain = { schema, savedAt, app, leftOut, profile, plan, records };
  // JSON moves keys that look like array places to the front, and so does the reader: hash what will be read
  const asRead: unknown = JSON.parse(JSON.stringify(plain));
  return `${JSON.stringify({ ...plain, checksum: projectChecksum(asRead) }, null, 1)}\n`;
}
