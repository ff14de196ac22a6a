import { knownValue, type Host, type RotationGuide } from '@matchwright/almanac';
import { documentKinds, type DocumentKind, type Rotation } from '@matchwright/dossier';

type Document = Rotation['documents'][number];

/**
 * The papers a host asks for, as a checklist: those its page names, and the usual ones it may ask for as well.
 * Each says which of the two it is; weeks to begin ahead stand in the guide.
 */
export function documentsFor(
  host: Pick<Host, 'requirements' | 'otherCondition'> | null,
  guide: Pick<RotationGuide, 'documents'>,
): Document[] {
  const page = host === null ? '' : (knownValue(host.requirements) ?? '').toLowerCase();
  const used = new Set<string>();
  return guide.documents.documents.flatMap((paper): Document[] => {
    const named = paper.words.some((words) => page.includes(words));
    if (!named && !paper.always) return [];
    const kind = kindOf(paper.kind);
    const id = unused(kind === 'other' ? slug(paper.label) : kind, used);
    return [
      {
        id,
        kind,
        label: paper.label,
        state: 'needed',
        note: named ? 'Named on the host’s page.' : 'Usual; the page read does not name it.',
      },
    ];
  });
}

/** Weeks ahead of the application to begin with a paper, as the guide has them; three where it has none. */
export function weeksFor(
  document: Pick<Document, 'kind' | 'label'>,
  guide: Pick<RotationGuide, 'documents'> | undefined,
): number {
  const papers = guide?.documents.documents ?? [];
  const exact = papers.find(({ kind, label }) => kind === document.kind && label === document.label);
  return (exact ?? papers.find(({ kind }) => kind === document.kind))?.weeks ?? 3;
}

function kindOf(word: string): DocumentKind {
  return documentKinds.find((kind) => kind === word) ?? 'other';
}

function unused(id: string, used: Set<string>): string {
  let free = id;
  for (let n = 2; used.has(free); n++) free = `${id}-${n}`;
  used.add(free);
  return free;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
