import type { RotationGuide, TextTemplate } from '@matchwright/almanac';

/** A text ready to be edited and sent by the person; nothing is ever sent from here. */
export type FilledText = {
  readonly subject: string;
  readonly body: string;
  /** Names of the places that nothing was known for; they stand in the text as `[name]`. */
  readonly missing: readonly string[];
};

/** What goes into a template's places, by name. Empty or left out means not known. */
export type TextValues = Readonly<Record<string, string | undefined>>;

/** Places that may stay empty without leaving a gap in the sentence. */
const optionalPlaces = new Set(['dates', 'connection']);

/** A template with its `{{places}}` filled in. */
export function fillText(template: Pick<TextTemplate, 'subject' | 'body'>, values: TextValues): FilledText {
  const missing = new Set<string>();
  const fill = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]?.trim() ?? '';
      // a value that starts a clause ("from … to …") brings its own space
      if (value !== '') return name === 'dates' ? ` ${value}` : value;
      if (optionalPlaces.has(name)) return '';
      missing.add(name);
      return `[${name}]`;
    });
  const subject = fill(template.subject).trim();
  const body = fill(template.body).replaceAll(/ {2,}/g, ' ').trim();
  return { subject, body, missing: [...missing] };
}

/**
 * The template of that id.
 * @throws RangeError when the guide has none of that id.
 */
export function textById(guide: Pick<RotationGuide, 'texts'>, id: string): TextTemplate {
  const found = guide.texts.texts.find((text) => text.id === id);
  if (found === undefined) throw new RangeError(`the guide has no text ${id}`);
  return found;
}
