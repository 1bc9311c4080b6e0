import type { SandboxPost } from '#functions/sandbox/linkedin/posts/sandbox-post.ts';
import type { Standing } from '#test/bench/killed-workspace.ts';

/** The last entry of the ledger that a run was at work on when it was killed. */
export const placeOfKill = (before: readonly Standing[], after: readonly Standing[]): string => {
  const grown = after.filter(({ entries }, index) => entries > (before[index]?.entries ?? 0));
  const atWork = grown.find(({ state }) => state.kind !== 'published') ?? grown.at(-1);
  if (atWork === undefined) return 'before an entry';
  return atWork.state.kind === 'sending' && atWork.state.sending?.attempt === 2 ? 'sending again' : atWork.state.kind;
};

/** In the order of the protocol. */
const order = ['before an entry', 'claimed', 'prepared', 'sending', 'sending again', 'unknown', 'published'];
const meanings: Readonly<Record<string, string>> = {
  claimed: 'while it checked, composed and handed over pictures',
  prepared: 'while it asked for permissions once more',
  sending: 'while the request was on its way',
  'sending again': 'while the one re-send was on its way',
  unknown: 'after a look',
  published: 'while it archived, marked and went on to the next',
};

const rank = (place: string): number => {
  const at = order.indexOf(place);
  return at < 0 ? order.length : at;
};

export type KillsMet = {
  readonly killed: number;
  readonly runs: number;
  readonly faults: number;
  readonly places: ReadonlyMap<string, number>;
  readonly ledgers: readonly Standing[];
  readonly posts: readonly SandboxPost[];
  readonly paused: {
    readonly answered: number;
    readonly killed: number;
    readonly named: number;
    readonly broken: number;
  };
};

export const table = (rows: readonly (readonly [string, string | number])[]): string =>
  rows.map(([what, value]) => `${what.padEnd(62)}${String(value).padStart(6)}`).join('\n');

/** The outcome in words; right when each publication has one post and is known as published, or waits for a person. */
export const killsTable = ({ killed, runs, faults, places, ledgers, posts, paused }: KillsMet) => {
  const counted = ledgers.map((one) => ({
    ...one,
    posts: posts.filter(({ sentCommentary }) => sentCommentary === one.commentary).length,
  }));
  const withPosts = (count: (posts: number) => boolean) => counted.filter((one) => count(one.posts));
  const published = ledgers.filter(({ state }) => state.kind === 'published');
  const found = published.filter(({ state: { last } }) => last?.kind === 'published' && last.how === 'found');
  const again = ledgers.filter(({ state }) => state.sending?.attempt === 2);
  const asked = ledgers.filter(({ isAsked }) => isAsked);
  const text = [
    table([
      ['kills with SIGKILL', killed],
      ['restarts', runs - 1],
      ['runs that ended in a fault', faults],
      ['pauses that answered', paused.answered],
      ['  sends that they named as leaving', paused.named],
      ['  requests after they had answered', paused.broken],
      ['pauses and resumes that were killed', paused.killed],
      ['publications', ledgers.length],
      ['posts', posts.length],
      ['publications with exactly one post', withPosts((count) => count === 1).length],
      ['publications with more than one post', withPosts((count) => count > 1).length],
      ['publications without a post', withPosts((count) => count === 0).length],
      ['ledgers that say published', published.length],
      ['  of them found by looking', found.length],
      ['  of them sent once more', again.length],
      ['ledgers that ask a person', asked.length],
    ]),
    'last entry of the ledger at work when the kill came:',
    table(
      [...places]
        .sort(([one], [other]) => rank(one) - rank(other))
        .map(([place, count]) => [`  ${place}${meanings[place] === undefined ? '' : `, ${meanings[place]}`}`, count]),
    ),
  ].join('\n');
  const isKnown = ({ state, isAsked, posts: stand }: (typeof counted)[number]): boolean =>
    state.kind === 'published' ? stand === 1 : isAsked && stand <= 1;
  return { text, isRight: paused.broken === 0 && posts.length <= ledgers.length && counted.every(isKnown) };
};
