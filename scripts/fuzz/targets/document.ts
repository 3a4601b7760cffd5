import { zlibSync } from 'fflate';
import { readContainer } from '../../../src/container/index.ts';
import { Checker } from '../../../src/engine/index.ts';
import type { ContainerFormat } from '../../../src/format/types.ts';
import { loadSwedish } from '../../../src/host/language-data.ts';
import { SourceError } from '../../../src/source/source-error.ts';
import { hostile } from '../../../tests/container/hostile.ts';
import { samples } from '../../../tests/container/samples.ts';
import { expectSound } from '../expect-sound.ts';
import { mutateDocument } from '../mutate-document.ts';
import { type Outcome, savedBytes, type Target } from '../target.ts';

const reader = async (format: ContainerFormat): Promise<(bytes: Uint8Array) => Promise<Outcome>> => {
  const checker = new Checker({ swedish: await loadSwedish() });
  return async (bytes) => {
    try {
      const document = await readContainer(bytes, format);
      expectSound(document.source, checker.check({ text: document.source, document }));
      return 'read';
    } catch (error) {
      if (error instanceof SourceError) return 'refused';
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
    ContainerFormat,
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
