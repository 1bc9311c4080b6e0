import type { LabelledPassage } from '#functions/cli/values/labelled-set.ts';
import type { Judged } from '#functions/cli/values/measure-passages.ts';
import type { ReadableValue, TextToRead } from '#functions/ground/ports/value-reader.ts';
import type { Lexicon } from '#functions/story/employer-values/lexicon.ts';
import { tagValues } from '#functions/story/employer-values/tag-values.ts';
import { valuesInWords } from '#functions/story/employer-values/values-in-words.ts';
import type { Contestant } from '#test/bench/values/contestants.ts';

export const textOf = (lexicon: Lexicon, { id, title, text, language }: LabelledPassage): TextToRead => {
  const plain = { title, body: text, language };
  return { story: id, ...plain, told: valuesInWords(tagValues(lexicon, plain)) };
};

export type JudgedPassage = Judged & { readonly pair: string | null };

/** What a reader says of each passage, one after the other, and how many it read a second. */
export const judgePassages = async (
  { read }: Contestant,
  passages: readonly LabelledPassage[],
  values: readonly ReadableValue[],
  lexicon: Lexicon,
): Promise<{ readonly judged: readonly JudgedPassage[]; readonly aSecond: number }> => {
  const judged: JudgedPassage[] = [];
  const { user, system } = process.cpuUsage();
  for (const passage of passages) {
    const { ranked } = await read(textOf(lexicon, passage), values);
    const { labels, evidence, kind, pair } = passage;
    judged.push({ labels, evidence, adversarial: kind === 'adversarial-none', ranked, pair: pair ?? null });
  }
  const spent = process.cpuUsage();
  return { judged, aSecond: (passages.length * 1e6) / Math.max(1, spent.user + spent.system - user - system) };
};

/** Of the pairs of a Swedish and an English passage about the same event, how many get the same first value. */
export const pairsAgree = (judged: readonly JudgedPassage[]): readonly [agree: number, of: number] => {
  const pairs = [...Map.groupBy(judged, ({ pair }) => pair)].filter(
    ([pair, both]) => pair !== null && both.length === 2,
  );
  const same = pairs.filter(([, [one, other]]) => one?.ranked[0]?.value === other?.ranked[0]?.value);
  return [same.length, pairs.length];
};
