import type { Finding } from '#functions/ground/findings/finding.ts';

/**
 * How much of a thing that people write is looked at. No city's file comes near; what is above is refused before anything is
 * made of it, so that one file can take neither the time nor the memory of the others.
 */
export const contentBounds = {
  /** Bytes of a story, of the block of facts at its top, and of any other file. */
  story: 200_000,
  front: 20_000,
  file: 1_000_000,
  /** Signs and words of YAML's own that a file is made of. */
  tokens: 200_000,
  /** Lists and groups within each other. */
  depth: 32,
  /** References with a star. */
  aliases: 20,
  /** Items of one list, or names of one group. */
  items: 5_000,
} as const;

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} kB`;

export const tooLarge = (file: string, line: number, bytes: number, most: number): Finding => ({
  file,
  line,
  rule: 'too-large',
  severity: 'error',
  message: {
    sv: `Texten är ${kilobytes(bytes)}. Här läses högst ${kilobytes(most)}, så ingenting av den lästes.`,
    en: `The text is ${kilobytes(bytes)}. At most ${kilobytes(most)} is read here, so nothing of it was.`,
  },
  hint: {
    sv: 'Se efter att rätt fil ligger här, och att inget klistrats in många gånger.',
    en: 'See that the right file lies here, and that nothing was pasted many times.',
  },
});

const bytesOf = new TextEncoder();

/** Findings when a text is larger than it may be; its bytes count, since they are what is stored. */
export const sizeFindings = (file: string, line: number, text: string, most: number): readonly Finding[] => {
  if (text.length * 3 <= most) return [];
  const bytes = text.length > most ? text.length : bytesOf.encode(text).length;
  return bytes > most ? [tooLarge(file, line, bytes, most)] : [];
};
