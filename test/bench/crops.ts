import { parseArgs } from 'node:util';
import { keptPoints } from '#test/bench/scenes/illustrations.ts';
import { attention, centre, judgeCrops, score, vardag } from '#test/bench/scenes/judge-crops.ts';
import { kinds } from '#test/bench/scenes/kinds.ts';
import { scenesOf } from '#test/bench/scenes/scenes.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1,2,3,4,5' }, json: { type: 'boolean', default: false } },
});
const cutters = [centre, attention, vardag];
const seeds = values.seeds.split(',').map(Number);
const judged = await judgeCrops(scenesOf(seeds), cutters);

const rows = [...kinds.map(({ name }) => name), 'all'].map((name) => {
  const ofKind = judged.filter(({ scene }) => name === 'all' || scene.name === name);
  return { name, scores: cutters.map(({ name: cutter }, index) => ({ cutter, ...score(ofKind, index) })) };
});

const points = await keptPoints(cutters);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (values.json) print(JSON.stringify({ seeds, rows, points }, null, 1));
else {
  print(`${judged.length} scenes in LinkedIn's three shapes: cuts that keep at least 95 % of the subject\n`);
  print(
    ['', ...cutters.map(({ name }) => name)]
      .map((cell, index) => (index === 0 ? cell.padEnd(42) : cell.padStart(18)))
      .join(''),
  );
  for (const { name, scores } of rows) {
    const cells = scores.map(({ whole, cuts }) => `${whole} of ${cuts}`.padStart(18));
    print(`${name.padEnd(42)}${cells.join('')}`);
  }
  const all = rows.at(-1)?.scores ?? [];
  const share = (part: number): string => `${(100 * part).toFixed(1)} %`.padStart(18);
  print(`${'share'.padEnd(42)}${all.map(({ whole, cuts }) => share(whole / cuts)).join('')}`);
  print(`${'subject kept, mean'.padEnd(42)}${all.map(({ mean }) => share(mean)).join('')}`);
  const kept = points.map(({ kept, cuts }) => `${kept} of ${cuts}`.padStart(18)).join('');
  print(`${'in the sample content, the point kept'.padEnd(42)}${kept}`);
}
