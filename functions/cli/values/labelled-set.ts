import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Labelling, settleLabels } from '#functions/cli/values/settle-labels.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';

const Sentence = z.strictObject({
  id: z.string(),
  language: z.enum(['sv', 'en']),
  labels: z.array(z.string()),
  writer: z.string(),
  origin: z.enum(['synthetic', 'story']),
  occupation: z.string(),
  kind: z.enum(['value', 'plain-none', 'adversarial-none']),
  pair: z.string().nullish(),
  text: z.string().min(1),
});
const Passage = Sentence.extend({ title: z.string(), evidence: z.array(z.string()).default([]) });
const Labels = z.object({ id: z.string(), labels: z.array(z.string()) });

export type LabelledSentence = z.infer<typeof Sentence>;
export type LabelledPassage = z.infer<typeof Passage>;

export type LabelledSet = {
  /** SHA-256 over the files, in the order of their names. */
  readonly hash: string;
  readonly sentences: readonly LabelledSentence[];
  readonly passages: readonly LabelledPassage[];
  /** Ids that nobody could settle: left out of the two lists. */
  readonly unsettled: readonly string[];
  /** Every labeller's word on every line, the writer's first. */
  readonly labellings: readonly Labelling[];
};

const linesOf = <T>(schema: z.ZodType<T>, folder: string, name: string): readonly T[] => {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const read = schema.safeParse(JSON.parse(line));
      if (read.success) return read.data;
      throw new Error(`${name}:${index + 1} ${z.prettifyError(read.error)}`);
    });
};

/** `sentences-<writer>.jsonl`, `passages-<writer>.jsonl`, and what the two labellers said, where they did. */
export const readLabelledSet = (folder: string): LabelledSet => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const hash = sha256(names.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}\n`).join(''));
  const all = <T>(schema: z.ZodType<T>, kind: string): readonly T[] =>
    names.filter((name) => name.startsWith(`${kind}-`)).flatMap((name) => linesOf(schema, folder, name));
  const sentences = all(Sentence, 'sentences');
  const passages = all(Passage, 'passages');
  const lines = [...sentences, ...passages];
  const byWriter: Labelling = { by: 'writer', labels: new Map(lines.map(({ id, labels }) => [id, labels])) };
  const others = ['labels-a.jsonl', 'labels-b.jsonl'].flatMap((name): readonly Labelling[] => {
    const said = linesOf(Labels, folder, name);
    return said.length === 0
      ? []
      : [{ by: name.slice(7, 8), labels: new Map(said.map(({ id, labels }) => [id, labels])) }];
  });
  const labellings = [byWriter, ...others];
  const settled = settleLabels(labellings);
  const agreed = <T extends LabelledSentence>(line: T): readonly T[] => {
    const labels = settled.get(line.id) ?? null;
    return labels === null ? [] : [{ ...line, labels: [...labels] }];
  };
  return {
    hash,
    sentences: sentences.flatMap(agreed),
    passages: passages.flatMap(agreed),
    unsettled: lines.flatMap(({ id }) => (settled.get(id) === null ? [id] : [])),
    labellings,
  };
};
