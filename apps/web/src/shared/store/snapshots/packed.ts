import { fail, ok, type Result } from '@matchwright/almanac';
import { checkProfile, recordsSchema, type Content } from '@matchwright/dossier';
import type { SnapshotContentRow } from '../rows.js';

type Packed = Omit<SnapshotContentRow, 'id'>;

/** Content as bytes, compressed where the browser can. */
export async function pack(text: string): Promise<Packed> {
  const plain = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { form: 'json', data: plain };
  return { form: 'gzip', data: await through(plain, new CompressionStream('gzip')) };
}

/** The content that bytes hold; refused with code `damaged` when they cannot be read. */
export async function unpack({ form, data }: Packed): Promise<Result<Content>> {
  try {
    const plain = form === 'gzip' ? await through(data, new DecompressionStream('gzip')) : data;
    return contentOf(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return damaged;
  }
}

const damaged: Result<Content> = fail([
  {
    code: 'damaged',
    where: 'snapshot',
    expected: 'a snapshot that can be read',
    hint: 'This snapshot is damaged. Nothing was changed; take another one.',
  },
]);

function contentOf(data: unknown): Result<Content> {
  if (!(data instanceof Object)) return damaged;
  const profile: unknown = Reflect.get(data, 'profile');
  const readRecords = recordsSchema.safeParse(Reflect.get(data, 'records'));
  const readProfile = profile === null ? ok(null) : checkProfile(profile);
  if (!readRecords.success || !readProfile.ok) return damaged;
  return ok({ profile: readProfile.value, records: readRecords.data });
}

async function through(
  data: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  // a fresh copy, since a blob takes no shared memory
  const out = new Blob([new Uint8Array(data)]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(out).arrayBuffer());
}
