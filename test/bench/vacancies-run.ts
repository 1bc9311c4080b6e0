import { syndicateVacancies } from '#functions/jobs/syndicate-vacancies.ts';
import { benchWorld } from '#test/bench/bench-world.ts';

// The measured process: two runs over the employer in a folder, told as JSON.
const world = benchWorld(process.argv[2] ?? '');
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

const run = async () => {
  const began = performance.now();
  world.begin();
  const { outcomes, notes } = await syndicateVacancies(world.deps);
  const seconds = (performance.now() - began) / 1000;
  return { ...world.told(), seconds, changed: outcomes.length, notes, mebibytes: peak() };
};

const before = peak();
const first = await run();
const second = await run();
process.stdout.write(JSON.stringify({ before, first, second }));
