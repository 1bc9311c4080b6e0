import sharp, { type Sharp } from 'sharp';
import { pictureFormat } from '#functions/adapters/picture-renderer/picture-format.ts';
import type { PictureFacts, PictureProblem } from '#functions/ground/ports/picture-renderer.ts';

/** Larger than any camera of today; above it a small file may claim gigabytes of memory. */
const mostPixels = 120_000_000;
const mostSeconds = 30;

export type OpenedPicture = { readonly facts: PictureFacts; readonly decode: () => Sharp };

export const isProblem = (value: object): value is PictureProblem => 'problem' in value;

/** What the decoder says of bytes that a person sent is an answer about the file, not a fault of ours. */
export const orProblem = async <Value>(work: () => Promise<Value>): Promise<Value | PictureProblem> => {
  try {
    return await work();
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[\s:]+$/, '') : '';
    return {
      problem: 'unreadable',
      detail: {
        sv: `filen är skadad eller inte hel: ${said}`,
        en: `the file is damaged or not complete: ${said}`,
      },
    };
  }
};

const facts = async (bytes: Uint8Array, format: PictureFacts['format']): Promise<PictureFacts> => {
  const found = await sharp(bytes, { limitInputPixels: false }).timeout({ seconds: mostSeconds }).metadata();
  const { width, height } = found.autoOrient;
  return { format, width, height, frames: found.pages ?? 1 };
};

/** Looks at the head of the file: its kind, its upright size. Only the first frame of a moving picture is decoded. */
export const openPicture = async (bytes: Uint8Array): Promise<OpenedPicture | PictureProblem> => {
  if (bytes.length === 0) return { problem: 'unreadable', detail: { sv: 'filen är tom', en: 'the file is empty' } };
  const format = pictureFormat(bytes);
  if (typeof format !== 'string') return { problem: 'unsupported', detail: format.notTaken };
  const read = await orProblem(() => facts(bytes, format));
  if (isProblem(read)) return read;
  if (read.width * read.height > mostPixels) {
    const [size, most] = [`${read.width} × ${read.height}`, mostPixels / 1_000_000];
    return {
      problem: 'too-many-pixels',
      detail: {
        sv: `${size} bildpunkter; högst ${most} miljoner tas emot`,
        en: `${size} pixels; at most ${most} million are taken`,
      },
    };
  }
  const decode = () =>
    sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: mostSeconds });
  return { facts: read, decode };
};
