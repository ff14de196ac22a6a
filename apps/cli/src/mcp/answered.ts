import { issueLine, type Result } from '@matchwright/almanac';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Desk, OpenDesk } from './desk.js';

/** One answer twice: as text for people, and as data; each is whole by itself. */
export type Said = { readonly text: string; readonly data: Readonly<Record<string, unknown>> };

/** A tool's answer in the protocol's form; what is wrong with a question or with the file is said, never guessed around. */
export function answered(result: Result<Said>): CallToolResult {
  if (result.ok) {
    const { text, data } = result.value;
    return { content: [{ type: 'text', text }], structuredContent: data };
  }
  const text = `No answer:\n${result.error.map((issue) => `- ${issueLine(issue)}\n`).join('')}`;
  return { content: [{ type: 'text', text }], isError: true };
}

/** Answers one question about the file as it is now. */
export async function askedOf(open: OpenDesk, answer: (desk: Desk) => Result<Said>): Promise<CallToolResult> {
  const desk = await open();
  return answered(desk.ok ? answer(desk.value) : desk);
}
