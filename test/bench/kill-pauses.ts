import { setTimeout as rest } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import { vardagCommand } from '#test/bench/command.ts';
import type { Standing } from '#test/bench/killed-workspace.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import type { Asked } from '#test/bench/slow-linkedin.ts';

/** What may not be asked for from the answer of a pause until it is lifted; what it named had left before. */
type Answered = {
  readonly story: string | null;
  readonly named: ReadonlySet<string>;
  readonly from: number;
  until: number;
};

/** Milliseconds after which somebody gives a pause up that still waits, and after which nobody would. */
const patience = 6_000;
const longestWait = 90_000;
const longestResume = 1_500;

const storyOf = (publication: string): string => publication.split('.')[1] ?? '';

/** People who pause and go on in processes of their own, which are killed as any other. */
export const killPauses = (folder: string, now: () => Temporal.Instant, random: Seeded) => {
  const answers: Answered[] = [];
  let [killed, inForce] = [0, false];
  const run = (args: readonly string[]) => vardagCommand([...args, '--workspace', folder, '--json']);
  return {
    /** Pauses everything, the channel or a story, while others are at work. */
    begin: async (ledgers: readonly Standing[]): Promise<void> => {
      inForce = true;
      const story = random.chance(0.5) ? storyOf(random.oneOf(ledgers).publication) : null;
      const scope = story === null ? random.oneOf(['all', 'channel:linkedin']) : `story:${story}`;
      const pausing = run(['pause', '--scope', scope, '--reason', 'Kris', '--at', now().toString()]);
      const enough = new AbortController();
      const most = random.chance(0.25) ? longestWait : patience;
      void rest(most, null, enough).then(
        () => pausing.process.kill('SIGKILL'),
        () => undefined,
      );
      const { signal } = await pausing.ended;
      enough.abort();
      // A pause that was killed has answered nothing.
      if (signal !== null) killed += 1;
      else {
        const { leaving } = JSON.parse(pausing.output()) as { readonly leaving: readonly { publication: string }[] };
        const named = new Set(leaving.map(({ publication }) => publication));
        answers.push({ story, named, from: performance.now(), until: Number.POSITIVE_INFINITY });
      }
    },
    /** Lifts all that are in force; killed on the way it is done again. */
    end: async (): Promise<void> => {
      if (!inForce) return;
      const from = performance.now();
      for (const answer of answers) answer.until = Math.min(answer.until, from);
      const first = run(['resume']);
      if (random.chance(0.3)) void rest(random.next() * longestResume).then(() => first.process.kill('SIGKILL'));
      if ((await first.ended).signal !== null) killed += 1;
      await run(['resume']).ended;
      inForce = false;
    },
    told: (asked: readonly Asked[], ledgers: readonly Standing[]) => {
      const of = new Map(ledgers.map(({ commentary, publication }) => [commentary, publication]));
      const breaks = ({ at, commentary }: Asked): boolean => {
        const publication = of.get(commentary) ?? '';
        return answers.some(
          ({ story, named, from, until }) =>
            from < at && at < until && !named.has(publication) && (story === null || story === storyOf(publication)),
        );
      };
      const named = answers.reduce((sum, answer) => sum + answer.named.size, 0);
      return { answered: answers.length, killed, named, broken: asked.filter(breaks).length };
    },
  };
};
