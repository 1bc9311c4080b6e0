import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { modelFolder } from '#functions/adapters/value-reader/open-value-reader.ts';
import { vectorKey } from '#functions/adapters/value-reader/vector-cache.ts';
import { buildClassifier, meaningOf, partsOf } from '#functions/cli/values/build-classifier.ts';
import { buildVectors } from '#functions/cli/values/build-vectors.ts';
import { readLabelledSet } from '#functions/cli/values/labelled-set.ts';
import { sampleSentences } from '#functions/cli/values/sample-sentences.ts';
import { EmployerValues, readableValues } from '#functions/story/employer-values/employer-value.ts';
import { unpackVector } from '#functions/story/employer-values/packed-vector.ts';

/**
 * `npm run values:build`: trains the classifier on the labelled sentences, and encodes the sample stories. With `--check` it
 * writes nothing, makes both again from nothing that is kept, and says what differs, or that nothing does. No network. The
 * encoder has a script of its own beside it.
 */
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const root = join(import.meta.dirname, '..', '..', '..');
const content = join(root, 'content');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Manifest = { readonly outputs: Readonly<Record<string, { readonly sha256: string }>> };
const { outputs } = JSON.parse(readFileSync(join(modelFolder, 'manifest.json'), 'utf8')) as Manifest;
const wrong = Object.entries(outputs)
  .filter(
    ([name, { sha256 }]) =>
      createHash('sha256')
        .update(readFileSync(join(modelFolder, name)))
        .digest('hex') !== sha256,
  )
  .map(([name]) => name);
const encoder = outputs['encoder.onnx']?.sha256 ?? '';

const set = readLabelledSet(join(modelFolder, '..', 'set'));
const taxonomy = readableValues(
  EmployerValues.parse(parse(readFileSync(join(content, 'employer-values.yaml'), 'utf8'))).values,
);
const samples = sampleSentences(content);
const sentences = [
  ...set.sentences.map(({ text }) => text),
  ...set.passages.flatMap((passage) => partsOf(passage)),
  ...taxonomy.map(meaningOf),
];
const cache = options.check ? null : join(root, 'node_modules', '.cache', 'vardag', 'value-vectors.json');
const packed = await buildVectors(modelFolder, encoder, [...sentences, ...samples], cache);
const vectors = new Map<string, ArrayLike<number>>();
const vectorOf = (sentence: string): ArrayLike<number> => {
  const key = vectorKey(encoder, sentence);
  const vector = vectors.get(key) ?? unpackVector(packed.get(key) ?? '');
  vectors.set(key, vector);
  return vector;
};

const ofSamples = [...new Set(samples.map((sentence) => vectorKey(encoder, sentence)))].sort();
const classifier = buildClassifier({ encoder, set, values: taxonomy, vectorOf });
const files: Readonly<Record<string, string>> = {
  'classifier.json': `${JSON.stringify(classifier, null, 1)}\n`,
  'sample-vectors.json': `${JSON.stringify({ encoder, vectors: Object.fromEntries(ofSamples.map((key) => [key, packed.get(key)])) }, null, 0)}\n`,
};
for (const [name, text] of Object.entries(files))
  if (!options.check) writeFileSync(join(modelFolder, name), text);
  else if (readFileSync(join(modelFolder, name), 'utf8') !== text) wrong.push(name);
say(
  `${set.sentences.length} sentences, ${set.passages.length} passages, ${set.unsettled.length} unsettled; ${ofSamples.length} sample sentences.`,
);
say(`Each writer read by the others: ${JSON.stringify(classifier.dev)}, likely from ${classifier.likelyFrom}.`);
for (const name of wrong) say(`${name} is not what its sources give.`);
if (options.check && wrong.length === 0)
  say(`The same bytes: ${[...Object.keys(files), ...Object.keys(outputs)].join(', ')}.`);
if (wrong.length > 0) process.exitCode = 1;
