import type { Answer, Hands, Row, Rule } from '#test/bench/models/model.ts';

type No = Exclude<Answer, { readonly id: string }>;

const never = Number.POSITIVE_INFINITY;
const isWaiting = (row: Row, minute: number): boolean => row.state === 'waiting' && row.notBefore <= minute;
const isServerFault = ({ status }: No): boolean => status === 'no-answer' || status >= 500;

/** Its own fetch repeats the request on 429, 500 and two texts, inside one attempt (peers 4.1, "left-over hole"). */
const postizFetch = (answer: Answer): boolean =>
  !('id' in answer) && (answer.status === 429 || answer.status === 500 || answer.text.includes('Service Unavailable'));

/** Without an id it is still shown as published. */
const published = (hands: Hands, { id }: { readonly id: string }) =>
  hands.write({ state: 'published', externalId: id || null });

/** Up to V105 an attempt that failed in any way was made again, three times in all. */
export const postizV105: Rule = {
  name: 'model of Postiz V105',
  isExclusive: true,
  isDue: isWaiting,
  serve: async (hands) => {
    await hands.write({ state: 'working', tries: hands.row().tries + 1, notBefore: never });
    const answer = await hands.publish(postizFetch);
    if ('id' in answer) return published(hands, answer);
    if (hands.row().tries >= 3) return hands.write({ state: 'failed' });
    await hands.write({ state: 'waiting', notBefore: hands.minute() + 1 });
  },
  afterDeath: (row, minute) => (row.tries >= 3 ? { state: 'failed' } : { state: 'waiting', notBefore: minute + 30 }),
};

/** One attempt; a death or a lost connection is "unconfirmed" and a person looks. */
export const postizV109: Rule = {
  name: 'model of Postiz V109',
  isExclusive: true,
  isDue: isWaiting,
  serve: async (hands) => {
    await hands.write({ state: 'working', notBefore: never });
    const answer = await hands.publish(postizFetch);
    if ('id' in answer) return published(hands, answer);
    await hands.write({ state: answer.status === 'no-answer' ? 'person' : 'failed' });
  },
  afterDeath: () => ({ state: 'person' }),
};

/** Checks, then sets; a job that died is delivered again; an exception ends as published (its issue 184). */
export const mixpost: Rule = {
  name: 'model of Mixpost',
  isExclusive: false,
  isDue: (row, minute) =>
    (row.state === 'waiting' || (row.state === 'working' && row.tries > 0)) && row.notBefore <= minute,
  serve: async (hands) => {
    if (hands.row().state === 'waiting') await hands.write({ state: 'working', notBefore: never });
    await hands.write({ tries: 1 });
    const answer = await hands.publish();
    if ('id' in answer) return published(hands, answer);
    if (answer.status === 429) return hands.write({ notBefore: hands.minute() + 15 });
    await hands.write({ state: answer.status === 'no-answer' ? 'published' : 'failed' });
  },
  afterDeath: (row, minute) => (row.tries > 0 ? { notBefore: minute + 2 } : {}),
};

/** Locks the row; a timeout or a 5xx is tried again after 1, 5 and 30 minutes; nobody sweeps after a death. */
export const brightBean: Rule = {
  name: 'model of BrightBean',
  isExclusive: true,
  isDue: isWaiting,
  serve: async (hands) => {
    const tries = hands.row().tries + 1;
    await hands.write({ state: 'working', tries, notBefore: never });
    const answer = await hands.publish();
    if ('id' in answer) return published(hands, answer);
    const mayTry = (isServerFault(answer) || answer.status === 429) && tries <= 3;
    await hands.write(
      mayTry ? { state: 'waiting', notBefore: hands.minute() + ([1, 5, 30][tries - 1] ?? 30) } : { state: 'failed' },
    );
  },
  afterDeath: () => ({}),
};

/** An exception fails it; a death is delivered again, and what was begun is published again. */
export const tryPost: Rule = {
  name: 'model of TryPost',
  isExclusive: true,
  isDue: isWaiting,
  serve: async (hands) => {
    await hands.write({ state: 'working', notBefore: never });
    const answer = await hands.publish();
    if ('id' in answer) return published(hands, answer);
    await hands.write(
      answer.status === 429 ? { state: 'waiting', notBefore: hands.minute() + 5 } : { state: 'failed' },
    );
  },
  afterDeath: (_row, minute) => ({ state: 'waiting', notBefore: minute + 2 }),
};

/** An atomic claim; lost connections and server faults are tried five times without asking; a death is marked failed. */
export const shoutrrr: Rule = {
  name: 'model of shoutrrr',
  isExclusive: true,
  isDue: isWaiting,
  serve: async (hands) => {
    const tries = hands.row().tries + 1;
    await hands.write({ state: 'working', tries, notBefore: never });
    const answer = await hands.publish();
    if ('id' in answer) return published(hands, answer);
    const mayTry = (isServerFault(answer) || answer.status === 429) && tries <= 5;
    await hands.write(mayTry ? { state: 'waiting', notBefore: hands.minute() + tries } : { state: 'failed' });
  },
  afterDeath: (row) => ({ state: row.externalId === null ? 'failed' : 'published' }),
};

/** Forgets the record, then sends; the function is started again twice when it dies; no key keeps two from sending. */
export const readySetCloud: Rule = {
  name: 'model of readysetcloud',
  isExclusive: false,
  isDue: isWaiting,
  serve: async (hands) => {
    await hands.write({ tries: hands.row().tries + 1, state: 'working', notBefore: never });
    const answer = await hands.publish();
    if ('id' in answer) await published(hands, answer);
  },
  afterDeath: (row, minute) => (row.tries >= 3 ? {} : { state: 'waiting', notBefore: minute + row.tries }),
};

export const rules: readonly Rule[] = [postizV105, postizV109, mixpost, brightBean, tryPost, shoutrrr, readySetCloud];
