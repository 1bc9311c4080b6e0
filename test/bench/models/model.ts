import { failureOf } from '#functions/adapters/channels/linkedin/failure.ts';
import type { Arena, Contestant } from '#test/bench/contestant.ts';
import type { Worker } from '#test/bench/machine.ts';
import type { PretendLinkedIn } from '#test/bench/pretend-linkedin.ts';
import type { Shown } from '#test/bench/verdict.ts';

/** A publication as a model keeps it: one row, written whole. */
export type Row = {
  readonly n: number;
  readonly commentary: string;
  readonly pictures: number;
  /** `working`: somebody has begun. */
  readonly state: 'waiting' | 'working' | Shown['state'];
  readonly tries: number;
  /** Minute of the next try. */
  readonly notBefore: number;
  readonly begunAt: number;
  readonly externalId: string | null;
};

/** What came of one attempt. `no-answer`: the connection was lost. Otherwise an HTTP status. */
export type Answer = { readonly id: string } | { readonly status: number | 'no-answer'; readonly text: string };

/** What a process of a model may do. */
export type Hands = {
  readonly minute: () => number;
  readonly row: () => Row;
  readonly write: (change: Partial<Row>) => Promise<void>;
  /** Uploads the pictures anew and creates the post. */
  readonly publish: (again?: (answer: Answer) => boolean) => Promise<Answer>;
  readonly isAlive: () => boolean;
};

/** A decision rule of somebody else's, not their product (peers 4.1 to 4.5). */
export type Rule = {
  readonly name: string;
  /** Whether a row is taken up in this minute. */
  readonly isDue: (row: Row, minute: number) => boolean;
  readonly serve: (hands: Hands) => Promise<void>;
  /** How many hands one message; 1 where a lock or an id keeps the second away. */
  readonly isExclusive: boolean;
  /** What happens to a row whose process died. */
  readonly afterDeath: (row: Row, minute: number) => Partial<Row>;
};

const answerOf = async (create: () => Promise<string>): Promise<Answer> => {
  try {
    return { id: await create() };
  } catch (error) {
    const failure = failureOf(error, 'bench-token');
    if (failure === null) throw error;
    return { status: failure.status ?? 'no-answer', text: failure.message };
  }
};

const pictureTries = 10;

const attempt = async (linkedIn: PretendLinkedIn, worker: Worker, row: Row, again: (answer: Answer) => boolean) => {
  const answer = await answerOf(async () => {
    const pictures: string[] = [];
    for (let k = 0; k < row.pictures; k += 1) {
      const picture = await worker.step('call', 'begin', linkedIn.begin);
      await worker.step('call', 'upload', () => linkedIn.upload(picture));
      pictures.push(picture);
      for (let look = 0; look < pictureTries; look += 1)
        if ((await worker.step('call', 'status', () => linkedIn.status(picture))) === 'AVAILABLE') break;
    }
    const post = { author: 'urn:li:organization:5515715', commentary: row.commentary, pictures };
    for (let more = 2; ; more -= 1) {
      const one = await answerOf(() => worker.step('create', 'create', () => linkedIn.create(post)));
      if ('id' in one) return one.id;
      if (more === 0 || !again(one)) throw Object.assign(new Error(one.text), thrown(one));
    }
  });
  return answer;
};

const thrown = ({ status, text }: Exclude<Answer, { id: string }>) =>
  status === 'no-answer'
    ? { isAxiosError: true, code: 'ECONNRESET' }
    : { isAxiosError: true, response: { status, data: { message: text } } };

const picturesOf = (n: number): number => [1, 0, 2, 0][n % 4] ?? 0;

export const model = (rule: Rule): Contestant => ({
  name: rule.name,
  start: async ({ plan, clock, machine, linkedIn }: Arena) => {
    const rows = Array.from(
      { length: plan.publications },
      (_, k): Row => ({
        n: k,
        commentary: `Inlägg ${k}`,
        pictures: picturesOf((plan.seed + k) % 4),
        state: 'waiting',
        tries: 0,
        notBefore: 0,
        begunAt: 0,
        externalId: null,
      }),
    );
    const rowOf = (n: number): Row => rows[n] as Row;
    let workers = 0;
    let deliveries = 0;
    const serve = async (n: number): Promise<void> => {
      workers += 1;
      const worker = machine.worker(`worker-${workers}`);
      const write = (change: Partial<Row>) =>
        worker.step('write', `write ${JSON.stringify(change)}`, () => {
          rows[n] = { ...rowOf(n), ...change };
        });
      const publish: Hands['publish'] = (again = () => false) => attempt(linkedIn, worker, rowOf(n), again);
      const hands: Hands = { minute: clock.minute, row: () => rowOf(n), write, publish, isAlive: worker.isAlive };
      await rule.serve(hands).catch(() => {
        rows[n] = { ...rowOf(n), ...rule.afterDeath(rowOf(n), clock.minute()) };
      });
    };
    return {
      tick: async () => {
        for (const row of rows.filter((one) => rule.isDue(one, clock.minute()))) {
          const copies = rule.isExclusive ? 1 : (plan.workers[deliveries % plan.workers.length] ?? 1);
          deliveries += 1;
          for (let copy = 0; copy < copies; copy += 1) void serve(row.n);
        }
      },
      nextAt: async () => Math.min(...rows.map((row) => (isOver(row) ? Number.POSITIVE_INFINITY : row.notBefore))),
      shown: async () =>
        rows.map(({ commentary, state, externalId }) => ({
          commentary,
          shown: { state: state === 'waiting' || state === 'working' ? 'open' : state, externalId, reason: null },
        })),
    };
  },
});

const isOver = ({ state }: Row): boolean => state === 'published' || state === 'failed' || state === 'person';
