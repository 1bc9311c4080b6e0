import { setTimeout as pause } from 'node:timers/promises';
import { minus, requestsIn } from '#test/bench/counted.ts';
import { storyName } from '#test/bench/desk/many-stories.ts';
import type { DeskWorld } from '#test/browser/desk-world.ts';

type Fields = Readonly<Record<string, string>>;

/** Of one act: milliseconds until its answer, until the page that the browser is sent on to, of the processor, and requests to stores. */
export type ActTook = {
  readonly answer: number;
  readonly page: number;
  readonly work: number;
  readonly requests: number;
};

/** Milliseconds that the process that answers has worked. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A browser's way of asking, as somebody. */
const asking = ({ url, counts }: DeskWorld, person: string) => {
  const headers = { cookie: `vardag-person=${person}` };
  return {
    see: async (path: string): Promise<string> => (await fetch(`${url}${path}`, { headers })).text(),
    post: async (path: string, fields: Fields): Promise<ActTook> => {
      const [before, workedBefore, began] = [{ ...counts }, worked(), performance.now()];
      const answer = await fetch(`${url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...headers, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields),
      });
      const took = { work: worked() - workedBefore, requests: requestsIn(minus(counts, before)) };
      const answered = performance.now() - began;
      const text = await answer.text();
      if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}: ${text.slice(0, 2_000)}`);
      await (await fetch(`${url}${answer.headers.get('location') ?? ''}`, { headers })).text();
      return { ...took, answer: answered, page: performance.now() - began };
    },
  };
};

/** The version that a form of a page is about. */
const seenIn = (page: string, action: string): string =>
  /name="seen" value="([^"]+)"/.exec(page.split(`action="${action}`)[1] ?? '')?.[1] ?? '';

/** As long as somebody needs to read what came of it. */
const readingTime = 2_000;

export type ActTimes = ReadonlyMap<string, readonly ActTook[]>;

/**
 * What the answer of each act took that cuts no picture, one after the other as people do them: each on a page that
 * was just read.
 */
export const measuredActs = async (world: DeskWorld, times: number): Promise<ActTimes> => {
  const [eva, hanna, anna] = ['eva.k', 'hanna.r', 'anna.k'].map((name) => asking(world, name));
  if (eva === undefined || hanna === undefined || anna === undefined) throw new Error('nobody is here');
  const slot = { campaign: 'provveckan', slot: '2026-10-20T09:00[Europe/Stockholm]' };
  const took = new Map<string, ActTook[]>();
  const measure = async (name: string, act: Promise<ActTook>): Promise<void> => {
    took.set(name, [...(took.get(name) ?? []), await act]);
    await pause(readingTime);
  };
  for (let n = 0; n < times; n += 1) {
    const [approved, draft] = [storyName(10 * n), storyName(10 * n + 7)];
    const sheet = `/newsroom/stories/${draft}/`;
    await measure('hold', eva.post('/newsroom/act/hold', { story: approved, reason: 'Vi väntar.', back: sheet }));
    await measure('release', eva.post('/newsroom/act/release', { story: approved, back: sheet }));
    const page = await anna.see(`/newsroom/desk/draft/?story=${draft}`);
    const fields = {
      story: draft,
      seen: seenIn(page, '/newsroom/desk/draft/'),
      title: `En annan dag, del ${n}`,
      language: 'sv',
      unit: 'utbildning.forskolan-solrosen',
      occupation: '2343',
      goal: 'fler som söker',
      personName: 'Elsa',
      personRole: 'förskollärare',
      personConsent: 'elsa-2026',
      callToActionText: 'Se lediga jobb',
      callToActionUrl: 'https://jobba.nordhamn.example/jobb/',
      text: `Klockan sju doftar det färg i ateljén. Det här är dag ${n}.`,
    };
    await measure('save-draft', anna.post('/newsroom/desk/draft/', fields));
    const seen = seenIn(await eva.see(sheet), '/newsroom/act/ask-change');
    await measure(
      'ask-change',
      eva.post('/newsroom/act/ask-change', { story: draft, seen, text: `Mer, ${n}.`, back: sheet }),
    );
    await measure('pin', hanna.post('/newsroom/act/pin', { ...slot, story: approved, back: '/newsroom/' }));
    await measure('clear-slot', hanna.post('/newsroom/act/clear-slot', { ...slot, back: '/newsroom/' }));
    await measure('pause', eva.post('/newsroom/act/pause', { scope: 'all', reason: 'Olycka.', back: '/newsroom/' }));
    await measure('resume', eva.post('/newsroom/act/resume', { scope: 'all', back: '/newsroom/' }));
  }
  return took;
};
