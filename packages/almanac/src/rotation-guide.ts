import * as z from 'zod';
import { gradeSchema, sourceSchema } from './fact.js';
import { parseJsonFile, schemaIssues } from './load/json-file.js';
import { fail, ok, type Issue, type Result } from './result.js';
import { specialtySchema } from './words.js';
import { brief } from './zod-issues.js';

const id = z.string().regex(/^[a-z0-9-]+$/i, 'letters, digits and dashes');
const words = z.string().min(1);
const file = { schemaVersion: z.literal(1), readOn: z.iso.date(), note: z.string() };
const sourced = { ...file, source: sourceSchema, grade: gradeSchema };
const days = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
const named = z.array(z.strictObject({ id, text: words }));

const proceduresFile = z.strictObject({
  ...sourced,
  groups: z.array(z.strictObject({ id, name: words })),
  procedures: z.array(
    z.strictObject({
      id,
      name: words,
      group: id,
      level: z.enum(['everyday', 'advanced']),
      aliases: z.array(words),
    }),
  ),
});

const preparationFile = z.strictObject({
  ...sourced,
  topics: z.array(z.strictObject({ id, text: words, group: words, rules: z.array(z.string()) })),
});

const documentsFile = z.strictObject({
  ...sourced,
  documents: z.array(
    z.strictObject({
      /** One of the document kinds of a rotation's record. */
      kind: id,
      label: words,
      advice: words,
      /** Weeks to begin ahead of the application. */
      weeks: z.number().int().min(0).max(26),
      /** In every checklist until the host's page or the person says otherwise. */
      always: z.boolean(),
      /** Found in a host's page, they mean that it asks for this. Lower case. */
      words: z.array(words),
    }),
  ),
});

const textsFile = z.strictObject({
  ...sourced,
  texts: z.array(z.strictObject({ id, title: words, about: id, subject: words, body: words })),
});

const promptsFile = z.strictObject({
  ...sourced,
  goals: z.array(z.strictObject({ kind: id, text: words })).length(4),
  firstDay: named,
  daily: named,
  halfTime: named,
  lookBack: named,
  culture: named,
});

const headingsFile = z.strictObject({
  ...sourced,
  headings: z.array(z.strictObject({ name: words, specialty: specialtySchema, alsoCalled: z.array(words) })),
  electiveWords: z.array(words),
  electiveAreas: z.array(words),
});

const offerTimingFile = z.strictObject({
  schemaVersion: z.literal(1),
  readOn: z.iso.date(),
  answerDays: z
    .array(
      z.strictObject({
        days,
        n: z.number().int(),
        year: z.number().int(),
        grade: gradeSchema,
        source: sourceSchema,
        note: z.string(),
      }),
    )
    .min(1),
  answerRange: z.strictObject({ earliest: days, latest: days, grade: gradeSchema, note: words }),
  standingDays: z.strictObject({
    usual: days,
    low: days,
    high: days,
    grade: gradeSchema,
    sources: z.array(sourceSchema),
    note: words,
  }),
  offerChance: z.strictObject({
    mid: share,
    low: share,
    high: share,
    grade: gradeSchema,
    sources: z.array(sourceSchema),
    note: words,
  }),
  /** An offer that comes later than this before the first day is of no use. */
  noStartWithinDays: days,
});

const portfolioFile = z.strictObject({
  ...sourced,
  tiers: z.array(
    z.strictObject({
      tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      name: words,
      /** Name of the constraint of the rule behind it. */
      constraint: words,
      min: z.number().int(),
      max: z.number().int(),
    }),
  ),
  /** A host is realistic when its chance is in this best share of the person's possible hosts of its specialty. */
  realisticShare: share,
  /** Miles between neighbouring rotations from which the journey is told. */
  farMiles: z.number().positive(),
});

const guideFiles = {
  procedures: { path: 'rotations/procedures.json', schema: proceduresFile },
  preparation: { path: 'rotations/preparation.json', schema: preparationFile },
  documents: { path: 'rotations/documents.json', schema: documentsFile },
  texts: { path: 'rotations/texts.json', schema: textsFile },
  prompts: { path: 'rotations/prompts.json', schema: promptsFile },
  headings: { path: 'rotations/headings.json', schema: headingsFile },
  offerTiming: { path: 'rotations/offer-timing.json', schema: offerTimingFile },
  portfolio: { path: 'rotations/portfolio.json', schema: portfolioFile },
} as const;

/** Everything a rotation needs besides the hosts' own facts: procedures, topics, papers, texts, timing. */
export type RotationGuide = {
  readonly [Part in keyof typeof guideFiles]: z.output<(typeof guideFiles)[Part]['schema']>;
};
export type Procedure = RotationGuide['procedures']['procedures'][number];
export type TextTemplate = RotationGuide['texts']['texts'][number];
export type OfferTiming = RotationGuide['offerTiming'];

/** Paths, inside `data/`, of the files that `loadRotationGuide` needs. */
export const rotationGuideFiles: readonly string[] = Object.values(guideFiles).map(({ path }) => path);

/** Schema of the guide as one value, as it is compiled for the app. */
const rotationGuideSchema: z.ZodType<RotationGuide> = z.strictObject({
  procedures: proceduresFile,
  preparation: preparationFile,
  documents: documentsFile,
  texts: textsFile,
  prompts: promptsFile,
  headings: headingsFile,
  offerTiming: offerTimingFile,
  portfolio: portfolioFile,
});

/** Reads and checks `data/rotations`. Keys of `files` are paths inside `data/`; every issue of every file is told. */
export function loadRotationGuide(files: Readonly<Record<string, string>>): Result<RotationGuide> {
  const issues: Issue[] = [];
  const parts = Object.entries(guideFiles).map(([name, { path, schema }]) => {
    const text = files[path];
    if (text === undefined) {
      issues.push({ code: 'missing-file', where: path, expected: 'this file of data/' });
      return [name, undefined];
    }
    return [name, parseJsonFile<unknown>(path, text, schema, issues)];
  });
  if (issues.length > 0) return fail(issues);
  const guide = rotationGuideSchema.parse(Object.fromEntries(parts));
  issues.push(...inconsistencies(guide));
  return issues.length > 0 ? fail(issues) : ok(guide);
}

/** Reads the compiled guide (`packs/rotations.json`) after `JSON.parse`. Issues name the JSON path. */
export function parseRotationGuide(json: unknown): Result<RotationGuide> {
  const parsed = rotationGuideSchema.safeParse(json);
  return parsed.success ? ok(parsed.data) : fail(schemaIssues('rotations.json', json, parsed.error));
}

function inconsistencies({ procedures, texts }: RotationGuide): Issue[] {
  const groups = new Set(procedures.groups.map((group) => group.id));
  const unknown = procedures.procedures.flatMap((procedure, i): Issue[] =>
    groups.has(procedure.group)
      ? []
      : [
          {
            code: 'unknown-group',
            where: `${guideFiles.procedures.path}, $.procedures[${i}].group`,
            found: brief(procedure.group),
            expected: `one of ${[...groups].join(', ')}`,
          },
        ],
  );
  return [
    ...unknown,
    ...twice(guideFiles.procedures.path, procedures.procedures),
    ...twice(guideFiles.texts.path, texts.texts),
  ];
}

function twice(path: string, rows: readonly { readonly id: string }[]): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap((row): Issue[] => {
    if (!seen.has(row.id)) {
      seen.add(row.id);
      return [];
    }
    return [{ code: 'duplicate', where: path, found: brief(row.id), expected: 'an id used once' }];
  });
}
