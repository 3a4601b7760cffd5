/**
 * The file of a tagger: a header of little-endian Int32 and sections that are used in place as typed arrays.
 *
 *     magic, version, section count, then start and length in bytes of each section
 *
 * `scripts/tagger` writes it with `packModel`; `readModel` opens it without parsing or copying.
 */
import { LABEL_COUNT } from './labels.ts';

const MODEL_MAGIC = 0x3147_544b; // "KTG1"
const MODEL_VERSION = 2;

/** Bits of the hashed weight tables. */
export const WEIGHT_BITS_FIRST = 19;
export const WEIGHT_BITS_SECOND = 20;
export const SUFFIX_TABLE_BITS = 17;
export const WORD_TABLE_BITS = 15;
export const LEMMA_TABLE_BITS = 17;

/** Fields of a word record. */
export const RECORD_SIZE = 3;
/** The word is rare: what its ending allows is added to what it was seen as. */
export const RECORD_OPEN = 1;
/** The word was seen often enough for features on the word itself. */
export const RECORD_KNOWN = 2;

export interface TaggerModel {
  /** Scale of the second pass against the first, prune distance in units of the first, number of labels. */
  scales: Float32Array;
  /** Open addressing: 16 check bits of the hash of an ending (0: free slot) → index of word-class bits. */
  suffixKeys: Uint16Array;
  suffixValues: Uint8Array;
  /** Distinct word-class bit sets. */
  signatures: Int32Array;
  /** Open addressing: 16 check bits of the hash of a lower-case word (0: free slot) → record. */
  wordKeys: Uint16Array;
  wordValues: Uint16Array;
  /** Records: candidate set, `RECORD_…` bits, ambiguity class (0: by ending). */
  records: Uint16Array;
  /** Candidate set by signature and capital, then by shape. */
  classSets: Uint16Array;
  /** Start of each candidate set in `setItems`; one more than there are sets. */
  setStarts: Uint16Array;
  setItems: Uint8Array;
  /** First pass: previous tag × tag, and the two previous tags × tag. */
  bigrams: Int8Array;
  trigrams: Int8Array;
  firstWeights: Int8Array;
  secondWeights: Int8Array;
  /** Open addressing: check bits of an ending with its word class → edit, see `lemma.ts`. */
  lemmaKeys: Uint16Array;
  lemmaValues: Uint8Array;
  /** Edits: letters to take off, number of letters to put on, and these letters. */
  lemmaEdits: Uint16Array;
}

const sections = [
  ['scales', Float32Array],
  ['suffixKeys', Uint16Array],
  ['suffixValues', Uint8Array],
  ['signatures', Int32Array],
  ['wordKeys', Uint16Array],
  ['wordValues', Uint16Array],
  ['records', Uint16Array],
  ['classSets', Uint16Array],
  ['setStarts', Uint16Array],
  ['setItems', Uint8Array],
  ['bigrams', Int8Array],
  ['trigrams', Int8Array],
  ['firstWeights', Int8Array],
  ['secondWeights', Int8Array],
  ['lemmaKeys', Uint16Array],
  ['lemmaValues', Uint8Array],
  ['lemmaEdits', Uint16Array],
] as const;

/** Opens a model. Throws when the bytes are not a tagger of this version. */
export function readModel(data: ArrayBuffer | Uint8Array): TaggerModel {
  let bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  if (bytes.byteOffset % 4 !== 0) bytes = bytes.slice();
  const { byteOffset } = bytes;
  const buffer = bytes.buffer as ArrayBuffer;
  const header = new Int32Array(buffer, byteOffset, Math.min(3 + 2 * sections.length, bytes.byteLength >> 2));
  if (header[0] !== MODEL_MAGIC || header[1] !== MODEL_VERSION || header[2] !== sections.length) {
    throw new TypeError('not a tagger model of this version');
  }
  const model: Record<string, unknown> = {};
  sections.forEach(([name, Type], index) => {
    const start = header[3 + 2 * index]!;
    const length = header[4 + 2 * index]!;
    if (start + length > bytes.byteLength) throw new TypeError('the tagger model is cut short');
    model[name] = new Type(buffer, byteOffset + start, length / Type.BYTES_PER_ELEMENT);
  });
  const opened = model as unknown as TaggerModel;
  if (opened.scales[2] !== LABEL_COUNT) throw new TypeError('the tagger model was trained for other labels');
  return opened;
}

/** Writes a model as one block of bytes, each section on a multiple of four. */
export function packModel(model: TaggerModel): Uint8Array {
  const header = new Int32Array(3 + 2 * sections.length);
  header.set([MODEL_MAGIC, MODEL_VERSION, sections.length]);
  let offset = header.byteLength;
  sections.forEach(([name], index) => {
    header[3 + 2 * index] = offset;
    header[4 + 2 * index] = model[name].byteLength;
    offset += (model[name].byteLength + 3) & ~3;
  });
  const bytes = new Uint8Array(offset);
  bytes.set(new Uint8Array(header.buffer));
  sections.forEach(([name], index) => {
    const { buffer, byteOffset, byteLength } = model[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + 2 * index]!);
  });
  return bytes;
}
