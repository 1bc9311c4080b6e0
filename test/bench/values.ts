import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { directoryStore } from '#functions/adapters/object-store/directory.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { modelFolder, openValueReader } from '#functions/adapters/value-reader/open-value-reader.ts';
import { readLabelledSet } from '#functions/cli/values/labelled-set.ts';
import { type Figures, figuresOf } from '#functions/cli/values/measure-passages.ts';
import { kappa } from '#functions/cli/values/settle-labels.ts';
import { EmployerValues, readableValues } from '#functions/story/employer-values/employer-value.ts';
import { compileLexicon } from '#functions/story/employer-values/lexicon.ts';
import { byValue, macroF1 } from '#test/bench/values/by-value.ts';
import { contestantsOf } from '#test/bench/values/contestants.ts';
import { intervalsOf } from '#test/bench/values/intervals.ts';
import { judgePassages, pairsAgree } from '#test/bench/values/judge.ts';
import { root } from '#test/repository/source-tree.ts';

/** `npm run bench:values`: prints figures only, never a text. `--keep DIR` keeps the vectors for another run. */
const { values: options } = parseArgs({
  options: {
    keep: { type: 'string' },
    seed: { type: 'string', default: '18' },
    check: { type: 'boolean', default: false },
  },
});
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(0)).padStart(4);
const row = (cells: readonly string[], first = 24): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(first) : cell.padStart(14))).join('');

const employer = EmployerValues.parse(
  parse(readFileSync(join(root, 'content', 'employer-values.yaml'), 'utf8')),
).values;
const readable = readableValues(employer);
const lexicon = compileLexicon(employer);
const training = readLabelledSet(join(modelFolder, '..', 'set'));
const frozen = readLabelledSet(join(root, 'test', 'bench', 'values', 'frozen'));
const reader = openValueReader(options.keep === undefined ? memoryStore() : directoryStore(options.keep));

/** Goals on the frozen half, in percent. */
const goals: Partial<Readonly<Record<keyof Figures, number>>> = {
  f1: 0.5,
  primary: 0.52,
  amongThree: 0.75,
  noneKept: 0.65,
  evidence: 0.68,
};
const names: Readonly<Record<keyof Figures, string>> = {
  precision: 'precision of likely',
  recall: 'recall of likely',
  f1: 'micro-F1 of likely',
  primary: 'the first is right',
  amongThree: 'right among three',
  noneKept: 'none stays none',
  falseOnAdversarial: 'false on adversarial',
  evidence: 'evidence sentence',
};

print(
  `Reader ${reader.version}. Training: ${training.sentences.length} sentences, ${training.passages.length} passages (${training.unsettled.length} unsettled).`,
);
print(
  `Frozen: ${frozen.passages.length} passages, ${frozen.sentences.length} sentences, ${frozen.unsettled.length} unsettled, SHA-256 ${frozen.hash.slice(0, 12)}.\n`,
);

const contestants = contestantsOf(reader, readable, training.sentences);
const results = [];
for (const contestant of contestants)
  results.push({ name: contestant.name, ...(await judgePassages(contestant, frozen.passages, readable, lexicon)) });
const [own] = results;
if (own === undefined) throw new Error('Nobody was measured.');
const intervals = intervalsOf(own.judged, Number(options.seed));

print(row(['percent', ...results.map(({ name }) => name), '95 %', 'goal']));
for (const name of Object.keys(names) as (keyof Figures)[]) {
  const interval = intervals[name];
  const goal = goals[name];
  print(
    row([
      names[name],
      ...results.map(({ judged }) => percent(figuresOf(judged)[name])),
      interval === null ? '–' : `${percent(interval.low).trim()}–${percent(interval.high).trim()}`,
      goal === undefined ? '' : `${100 * goal}`,
    ]),
  );
}
print(
  row([
    'macro-F1',
    ...results.map(({ judged }) =>
      percent(
        macroF1(
          byValue(
            judged,
            readable.map(({ id }) => id),
          ),
        ),
      ),
    ),
  ]),
);
print(row(['pairs with one first', ...results.map(({ judged }) => pairsAgree(judged).join(' of '))]));
const bm25 = results.find(({ name }) => name === 'BM25')?.aSecond ?? Number.NaN;
print(row(['texts a CPU second', ...results.map(({ aSecond }) => aSecond.toFixed(1))]));
print(row(['ratio to BM25', ...results.map(({ aSecond }) => (aSecond / bm25).toFixed(3))]));

print('\nEach value, second reader');
print(row(['', 'wanted', 'given', 'right', 'P', 'R', 'F1']));
for (const { value, wanted, given, right, precision, recall, f1 } of byValue(
  own.judged,
  readable.map(({ id }) => id),
))
  print(row([value, `${wanted}`, `${given}`, `${right}`, percent(precision), percent(recall), percent(f1)]));

const asPassages = frozen.sentences.map((sentence) => ({ ...sentence, title: '', evidence: [] }));
const [first] = contestants;
if (first !== undefined) {
  const { judged } = await judgePassages(first, asPassages, readable, lexicon);
  const { f1, primary, amongThree, noneKept } = figuresOf(judged);
  print(
    `\nSingle sentences (the threshold is made for whole texts): F1 ${percent(f1)}, first ${percent(primary)}, among three ${percent(amongThree)}, none stays none ${percent(noneKept)}.`,
  );
}

for (const [title, set] of [
  ['training', training],
  ['frozen', frozen],
] as const) {
  const pairs = set.labellings.flatMap((one, index) =>
    set.labellings.slice(index + 1).map((other) => [one, other] as const),
  );
  if (pairs.length === 0) print(`\nLabellers, ${title}: the writer alone.`);
  else {
    print(`\nKappa of labellers, ${title}`);
    print(row(['', ...pairs.map(([one, other]) => `${one.by}, ${other.by}`)]));
    for (const { id } of readable)
      print(row([id, ...pairs.map(([one, other]) => kappa(one, other, id)?.toFixed(2) ?? '–')]));
  }
}

const again = async (times: number): Promise<number> => {
  for (let turn = 0; turn < times; turn += 1)
    for (const passage of frozen.passages)
      await reader.read(
        { story: passage.id, title: passage.title, body: passage.text, language: passage.language, told: [] },
        readable,
      );
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
};
const turns = Math.ceil(500 / Math.max(1, frozen.passages.length));
const [half, whole] = [await again(turns), await again(turns)];
print(
  `\nMemory after ${turns * frozen.passages.length} texts read again ${half.toFixed(0)} MB, after as many more ${whole.toFixed(0)} MB.`,
);

const missed = (Object.entries(goals) as [keyof Figures, number][]).filter(
  ([name, goal]) => (figuresOf(own.judged)[name] ?? 0) < goal,
);
for (const [name] of missed) print(`Below its goal: ${names[name]}.`);
if (options.check && missed.length > 0) process.exitCode = 1;
