import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { vardagCommand } from '#test/bench/command.ts';
import { handPerson, type ServedDesk, startDesk } from '#test/bench/hand-person.ts';
import { killedWorkspace, type Standing } from '#test/bench/killed-workspace.ts';
import { table } from '#test/bench/kills-table.ts';
import type { Kills } from '#test/bench/run-kills.ts';
import { seeded } from '#test/bench/seeded.ts';
import { slowLinkedIn } from '#test/bench/slow-linkedin.ts';

const longestStrike = 3_000;
/** Minutes after the last kill at which the pipeline is woken in peace. */
const peace = [0, 1, 4, 10, 12, 15, 22, 34];

type Ended = Standing & { readonly own: string | null; readonly given: boolean; readonly posts: number };

/** What may never be, each with how it shows. */
const wrongs: Readonly<Record<string, (one: Ended) => boolean>> = {
  'posted twice': ({ posts }) => posts > 1,
  'said to stand where it does not': ({ state, own }) => state.kind === 'published' && state.externalId !== own,
  'said not to stand where it does': ({ state, own }) =>
    own !== null && (state.kind === 'refused' || state.kind === 'missed'),
  'opened, and called missed or not opened': ({ given, state }) =>
    given && ['none', 'claimed', 'prepared', 'missed'].includes(state.kind),
  'opened, and nobody is asked': ({ state, isAsked }) => ['sending', 'unknown'].includes(state.kind) && !isAsked,
};

/** Posting by hand in real processes, the desk, the person's commands and the tick, that are killed at random moments. */
export const runHandKills = async ({ kills, publications, seed }: Kills) => {
  const random = seeded(seed);
  let ahead = 0;
  const now = (): Temporal.Instant => Temporal.Now.instant().add({ minutes: ahead });
  const folder = await mkdtemp(join(tmpdir(), 'vardag-hand-kills-'));
  const workspace = killedWorkspace(folder, 'hand');
  const linkedIn = await slowLinkedIn(() => now().epochMilliseconds, random);
  const environment = {
    VARDAG_LINKEDIN_URL: linkedIn.url,
    VARDAG_LINKEDIN_TOKEN: 'sandbox-token',
    VARDAG_LINKEDIN_ORGANIZATION: '5515715',
  };
  const person = handPerson({ folder, environment, linkedIn, random });
  let killed = 0;
  const tick = async (mayDie: boolean): Promise<void> => {
    const args = ['job', 'start-due', '--at', now().toString(), '--workspace', folder, '--json'];
    const running = vardagCommand(args, environment);
    if (mayDie && random.chance(0.5))
      void rest(random.next() * longestStrike).then(() => running.process.kill('SIGKILL'));
    if ((await running.ended).signal !== null) killed += 1;
  };

  try {
    await workspace.fill(publications, now());
    let desk: ServedDesk | null = null;
    while (killed + person.met.killed < kills) {
      if (desk === null || desk.running.process.exitCode !== null || desk.running.process.signalCode !== null)
        desk = await startDesk(folder, environment);
      const ledgers = await workspace.ledgers();
      const waiting = ledgers.filter(({ state }) => state.kind === 'prepared');
      if (
        waiting.filter(({ publication }) => !person.given.has(publication)).length < 2 &&
        ledgers.every(({ entries }) => entries > 0)
      )
        await workspace.fill(publications, now());
      const ticking = random.chance(0.4) || waiting.length === 0 ? tick(true) : null;
      await (random.chance(0.5) ? person.open(desk, waiting) : person.tell(desk));
      await ticking;
    }
    desk?.running.process.kill('SIGKILL');
    for (const minutes of peace) {
      ahead = minutes;
      await tick(false);
    }
    const texts = linkedIn.posts().map(({ sentCommentary }) => sentCommentary);
    const ended = (await workspace.ledgers()).map(
      (one): Ended => ({
        ...one,
        own: person.given.get(one.publication) ?? null,
        given: person.given.has(one.publication),
        posts: texts.filter((text) => text === one.commentary).length,
      }),
    );
    const verify = vardagCommand(['verify', '--workspace', folder]);
    const isWhole = (await verify.ended).code === 0;
    const count = (is: (one: Ended) => boolean) => ended.filter(is).length;
    const counts = Object.entries(wrongs).map(([what, is]) => [what, count(is)] as const);
    const byMachine = texts.length - [...person.given.values()].filter((id) => id !== null).length;
    const text = table([
      ['kills with SIGKILL', killed + person.met.killed],
      ['publications', ended.length],
      ['opened, of them posted', `${person.given.size}, ${texts.length}`],
      ['recorded as standing', count(({ state }) => state.kind === 'published')],
      ['recorded as not out', count(({ state, given }) => given && state.kind === 'refused')],
      ['waiting for a person who forgot', count(({ isAsked }) => isAsked)],
      ['addresses and words that were not believed', person.met.refused],
      ...counts,
      ['sent by the pipeline', byMachine],
    ]);
    return {
      text: `${text}\nvardag verify: ${isWhole ? 'whole' : verify.output()}`,
      isRight: isWhole && byMachine === 0 && counts.every(([, n]) => n === 0),
    };
  } finally {
    await linkedIn.close();
    await rm(folder, { recursive: true, force: true });
  }
};
