import { parseArgs } from 'node:util';
import { checkContent } from '#functions/jobs/check-content.ts';
import { seeded } from '#test/bench/seeded.ts';
import { kinds } from '#test/slips/served.ts';
import { files, slipWorld } from '#test/slips/slip-world.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const random = seeded(Number(values.seed));

const pieces = [
  ...[
    '*',
    '&a ',
    '- ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '#',
    '---\n',
    '\t',
    '\n',
    '  ',
    '\0',
    '\u00a0',
    '\u200b',
  ],
  ...[
    '__proto__: 1\n',
    '2027-11-31',
    '*a',
    '!!binary ',
    '%YAML 1.1\n',
    '? ',
    '\ufffd',
    '\ud800',
    '0180',
    'no',
    '<<: *a\n',
  ],
];

/** A text after a few slips of the fingers: pieces put in, taken out, and lines that changed places. */
const slipped = (good: string): string => {
  let text = good;
  for (let slip = 0; slip <= random.below(4); slip += 1) {
    const at = random.below(text.length + 1);
    const cut = random.below(3) === 0 ? random.below(20) : 0;
    text = text.slice(0, at) + (pieces[random.below(pieces.length)] ?? '') + text.slice(at + cut);
  }
  return text;
};

const world = await slipWorld();
let failed = 0;
for (const file of kinds) {
  const deps = await world.fresh();
  const [began, others] = [performance.now(), new Set<string>()];
  let slowest = 0;
  for (let run = 0; run < Number(values.runs); run += 1) {
    const text = slipped(files[file] ?? '');
    await deps.content.put(file, text);
    const start = performance.now();
    try {
      const { findings: found } = await checkContent(deps, []);
      if (found.some(({ rule }) => rule === 'could-not-be-read')) others.add(text);
    } catch {
      others.add(text);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  failed += others.size;
  const took = Math.round((performance.now() - began) / 1000);
  process.stdout.write(
    `${file.padEnd(36)} ${values.runs} runs, ${others.size} unforeseen, slowest ${Math.round(slowest)} ms, ${took} s\n`,
  );
  for (const text of [...others].slice(0, 3)) process.stdout.write(`${JSON.stringify(text)}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
