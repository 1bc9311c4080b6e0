import { parseArgs } from 'node:util';
import { playWithdrawal } from '#test/bench/withdrawals/play-withdrawal.ts';
import { tallyWithdrawals } from '#test/bench/withdrawals/tally-withdrawals.ts';
import { withdrawalPlan } from '#test/bench/withdrawals/withdrawal-plan.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string' },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (part: number, whole: number): string => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

const compare = async (from: number, runs: number): Promise<void> => {
  const told = await tallyWithdrawals(Array.from({ length: runs }, (_, n) => from + n));
  print(`said gone while it stands   ${told.falselyGone.length}`);
  print(`left without a need         ${told.withoutNeed.length}`);
  print(`left for a person           ${told.standing}`);
  print(
    `within 5 minutes            ${share(told.all.within5, told.all.runs)}, half ${told.all.half}, 95 % ${told.all.most}`,
  );
  for (const [ending, { runs: count, within5, most }] of Object.entries(told.byEnding))
    print(`  ${ending.padEnd(34)} ${share(within5, count)}, 95 % ${most}`);
  print(
    `came back, found in a day   ${share(told.back.withinADay, told.back.runs)}, longest ${told.back.longest} minutes`,
  );
  const wrong = [...told.falselyGone, ...told.withoutNeed];
  if (wrong.length > 0) print(`seeds ${wrong.slice(0, 5).join(' ')}`);
  const isGood =
    wrong.length === 0 && told.back.withinADay === told.back.runs && told.all.within5 >= told.all.runs * 0.95;
  if (!isGood) process.exitCode = 1;
};

if (values.seed === undefined) await compare(Number(values.from), Number(values.runs));
else {
  print(JSON.stringify(withdrawalPlan(Number(values.seed)), null, 1));
  print(JSON.stringify(await playWithdrawal(Number(values.seed))));
}
