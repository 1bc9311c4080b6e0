import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { bundled } from '#test/bench/bundled.ts';
import { fidelity } from '#test/bench/pictures/fidelity.ts';
import { goals, table } from '#test/bench/pictures/goals.ts';
import { measureAll } from '#test/bench/pictures/measure.ts';
import { photo } from '#test/bench/pictures/photo.ts';
import { settled } from '#test/bench/pictures/settled.ts';
import { findTools } from '#test/bench/pictures/tools.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    megapixels: { type: 'string', default: '12,24' },
    kinds: { type: 'string', default: 'baseline,progressive' },
    json: { type: 'boolean', default: false },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** 3:2, as cameras take them. */
const sizeOf = (megapixels: number) => {
  const unit = Math.round(Math.sqrt((megapixels * 1_000_000) / 6));
  return { width: 3 * unit, height: 2 * unit };
};

const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  processor: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  node: process.versions.node,
  sharp: sharp.versions.sharp,
  vips: sharp.versions.vips,
});

const compare = async (): Promise<void> => {
  const { tools, absent } = await findTools();
  const folder = await mkdtemp(join(tmpdir(), 'vardag-bench-'));
  const results = [];
  try {
    const program = await bundled('test/bench/pictures/once.ts', join(folder, 'once'), true);
    for (const megapixels of values.megapixels.split(',').map(Number))
      for (const kind of values.kinds.split(',')) {
        const size = sizeOf(megapixels);
        const file = join(folder, `${megapixels}-${kind}.jpg`);
        const bytes = await photo(size, kind === 'progressive');
        await writeFile(file, bytes);
        const picture = `${size.width} × ${size.height} ${kind}, ${(bytes.length / 1e6).toFixed(1)} MB`;
        const likeness = await fidelity(bytes);
        const variants = await settled(bytes);
        const task = { size, file, into: folder, variants };
        const rows = await measureAll(program, tools, task, Number(values.runs));
        const met = goals(rows, likeness);
        results.push({ picture, rows, likeness, goals: met });
        if (!values.json) for (const line of table(picture, rows, met)) print(line);
      }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { date, processor, node, sharp: library, vips } = machine();
  if (values.json)
    return print(JSON.stringify({ machine: machine(), runs: Number(values.runs), absent, results }, null, 1));
  print(
    `${date}, ${processor}, Node ${node}, sharp ${library}, libvips ${vips}; medians of ${values.runs} fresh processes in turn`,
  );
  for (const name of absent) print(`${name} is not installed here and was left out.`);
};

await compare();
