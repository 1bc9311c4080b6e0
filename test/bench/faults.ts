import { parseArgs } from 'node:util';
import { adPlan } from '#test/bench/ads/ad-plan.ts';
import { adVerdicts, playAds } from '#test/bench/ads/play-ads.ts';
import { tallyAds } from '#test/bench/ads/tally-ads.ts';
import { campaignsPlan } from '#test/bench/campaigns/campaigns-plan.ts';
import { type CampaignVerdict, campaignVerdicts, playCampaigns } from '#test/bench/campaigns/play-campaigns.ts';
import { tallyCampaigns } from '#test/bench/campaigns/tally-campaigns.ts';
import type { Contestant } from '#test/bench/contestant.ts';
import { faultPlan } from '#test/bench/fault-plan.ts';
import { jobPlan } from '#test/bench/jobs/job-plan.ts';
import { jobVerdicts, playJobs } from '#test/bench/jobs/play-jobs.ts';
import { tallyJobs } from '#test/bench/jobs/tally-jobs.ts';
import { model } from '#test/bench/models/model.ts';
import { rules } from '#test/bench/models/rules.ts';
import { play } from '#test/bench/play.ts';
import { type Tally, tally } from '#test/bench/tally.ts';
import { vardag } from '#test/bench/vardag.ts';
import { verdicts } from '#test/bench/verdict.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    of: { type: 'string', default: vardag.name },
    channel: { type: 'string', default: 'linkedin' },
  },
});
const contestants: readonly Contestant[] = [vardag, ...rules.map(model)];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const replay = async (seed: number, name: string): Promise<void> => {
  const contestant = contestants.find((one) => one.name.endsWith(name));
  if (contestant === undefined) throw new Error(`Choose among: ${contestants.map((one) => one.name).join(', ')}.`);
  print(JSON.stringify(faultPlan(seed), null, 1));
  for (const played of await play(contestant, seed, print)) print(JSON.stringify(played));
};

const row = ({ name, publications, counts, wrong }: Tally): string =>
  [
    name.padEnd(23),
    String(publications).padStart(12),
    ...verdicts.map((verdict) => String(counts[verdict]).padStart(Math.max(verdict.length, 6))),
    wrong.length === 0 ? '' : `seeds ${[...new Set(wrong)].slice(0, 3).join(' ')}`,
  ].join('  ');

const compare = async (runs: number): Promise<void> => {
  const head = ['', 'publications', ...verdicts.map((verdict) => verdict.padStart(6))];
  print([(head[0] ?? '').padEnd(23), ...head.slice(1)].join('  '));
  for (const contestant of contestants) {
    const told = await tally(contestant, Array(runs).keys());
    print(row(told));
    if (contestant !== vardag) continue;
    for (const [reason, count] of [...told.reasons].sort((a, b) => b[1] - a[1]))
      print(`    ${count} for a person: ${reason}`);
    if (told.wrong.length > 0) process.exitCode = 1;
  }
};

type Ads<Verdict extends string> = {
  readonly verdicts: readonly Verdict[];
  readonly plan: (seed: number) => unknown;
  readonly play: (seed: number, trace: (line: string) => void) => Promise<unknown>;
  readonly tally: (seeds: Iterable<number>) => Promise<{
    readonly counts: Readonly<Record<Verdict, number>>;
    readonly reasons: ReadonlyMap<string, number>;
    readonly wrong: readonly number[];
  }>;
};

const ads = async <Verdict extends string>({ verdicts: all, ...its }: Ads<Verdict>): Promise<void> => {
  if (values.seed !== undefined) {
    print(JSON.stringify(its.plan(Number(values.seed)), null, 1));
    print(JSON.stringify(await its.play(Number(values.seed), print)));
    return;
  }
  const { counts, reasons, wrong } = await its.tally(Array(Number(values.runs)).keys());
  print(all.map((verdict) => `${verdict} ${counts[verdict]}`).join('   '));
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) print(`    ${count} for a person: ${reason}`);
  if (wrong.length > 0) print(`    seeds ${wrong.slice(0, 5).join(' ')}`);
  if (wrong.length > 0) process.exitCode = 1;
};

const campaigns: Ads<CampaignVerdict> = {
  verdicts: campaignVerdicts,
  plan: campaignsPlan,
  play: playCampaigns,
  tally: tallyCampaigns,
};

if (values.channel === 'campaigns') await ads(campaigns);
else if (values.channel === 'platsbanken')
  await ads({ verdicts: adVerdicts, plan: adPlan, play: playAds, tally: tallyAds });
else if (values.channel === 'teamtailor')
  await ads({ verdicts: jobVerdicts, plan: jobPlan, play: playJobs, tally: tallyJobs });
else if (values.seed === undefined) {
  await compare(Number(values.runs));
  await ads(campaigns);
} else await replay(Number(values.seed), values.of);
