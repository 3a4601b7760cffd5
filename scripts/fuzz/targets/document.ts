import { zlibSync } from 'fflate';
import { Checker } from '../../../src/engine/index.ts';
import type { ContainerFormat } from '../../../src/format/types.ts';
import { HostError } from '../../../src/host/errors.ts';
import { loadSwedish } from '../../../src/host/language-data.ts';
import { SourceError } from '../../../src/source/source-error.ts';
import type { FuzzedFormat } from '../../../tests/container/grow.ts';
import { hostile } from '../../../tests/container/hostile.ts';
import { samples } from '../../../tests/container/samples.ts';
import { expectSound } from '../expect-sound.ts';
import { mutateDocument } from '../mutate-document.ts';
import { readDocument } from '../read-document.ts';
import { type Outcome, savedBytes, type Target } from '../target.ts';

const reader = async (format: FuzzedFormat): Promise<(bytes: Uint8Array) => Promise<Outcome>> => {
  const checker = new Checker({ swedish: await loadSwedish() });
  return async (bytes) => {
    try {
      const input = await readDocument(bytes, format);
      expectSound(input.text, checker.check(input));
      return 'read';
    } catch (error) {
      if (error instanceof SourceError || error instanceof HostError) return 'refused';
      throw error;
    }
  };
};

/** Damaged documents of a format. */
export async function documentTarget(format: ContainerFormat): Promise<Target<Uint8Array>> {
  const { [format]: sound } = await samples();
  return {
    ...savedBytes,
    // The sound one now and then: a reader that refuses everything finds nothing.
    make: (random, index) => (index % 50 === 0 ? sound : mutateDocument(sound, format, random)),
    run: await reader(format),
  };
}

/** Documents that are made to make a reader stop: a few, and each large. */
export async function hostileTarget(): Promise<Target<number>> {
  const documents = Object.entries(hostile((bytes) => zlibSync(bytes, { level: 9 }))) as [
    FuzzedFormat,
    Uint8Array[],
  ][];
  const all = documents.flatMap(([format, files]) => files.map((bytes) => ({ format, bytes })));
  return {
    make: (_, index) => index % all.length,
    run: async (index) => {
      const { format, bytes } = all[index]!;
      return (await reader(format))(bytes);
    },
    save: String,
    load: Number,
  };
}
