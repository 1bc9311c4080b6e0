import { parseArgs } from 'node:util';
import { play } from '#test/bench/play.ts';
import { verdicts } from '#test/bench/verdict.ts';
import { vardag } from '#test/bench/vardag.ts';
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
if (values.seed !== undefined) {
  const out = await play(vardag, Number(values.seed), (l) => console.log(l));
  console.log(out);
} else {
  const t = performance.now();
  const count: Record<string, number> = {}; const seeds: Record<string, number[]> = {};
  for (let seed = 0; seed < Number(values.runs); seed++) for (const p of await play(vardag, seed)) {
    const k = p.verdict === 'for a person' ? `person ${p.posts} ${p.shown.reason}` : p.verdict === 'right' ? `right ${p.shown.state} ${p.shown.state === 'failed' ? p.shown.reason : ''}` : p.verdict;
    count[k] = (count[k] ?? 0) + 1; (seeds[k] ??= []).push(seed);
  }
  for (const k of Object.keys(count).sort()) console.log(k, count[k], seeds[k]?.slice(0, 5).join(' '));
  console.log(performance.now() - t, verdicts.length);
}
