import type { Text } from '#functions/ground/language/text.ts';

/** The first thing that does not hold. `among`: where only so much is known, the chains and folders of which one was changed. */
export type Broken = {
  readonly key: string;
  /** In English, for programs and logs. */
  readonly fault: string;
  readonly words: Text;
  readonly among?: readonly string[];
};

export const broken = (key: string, sv: string, en: string, among?: readonly string[]): Broken => ({
  key,
  fault: en,
  words: { sv, en },
  ...(among === undefined ? {} : { among }),
});

export const notReadable = (key: string): Broken => broken(key, 'går inte att läsa', 'not readable');

/** Where an object belongs: its chain, its archive, its page of the log. */
export const folderOf = (key: string): string => key.slice(0, key.lastIndexOf('/'));
