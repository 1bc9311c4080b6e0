import { couldNotBeRead } from '#functions/ground/findings/could-not-be-read.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import type { Log } from '#functions/ground/ports/log.ts';

/** What a loop over people's or other systems' things says of itself. */
export type Loop<Item> = {
  /** The file, feed or ledger that a finding names. */
  readonly fileOf: (item: Item) => string;
  readonly lineOf?: (item: Item) => number | null;
  /** The longest that one of them may take, in milliseconds; the rest goes on without it then. */
  readonly budget?: number;
  /** Several at a time; otherwise one after the other. */
  readonly together?: true;
};

export type ByItself<Answer> = { readonly answers: readonly Answer[]; readonly findings: readonly Finding[] };

const usualBudget = 120_000;

const inTime = async <Answer>(work: Promise<Answer>, budget: number): Promise<Answer> => {
  const signal = AbortSignal.timeout(budget);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`it took more than ${budget} ms`)), { once: true });
  });
  return Promise.race([work, late]);
};

/** Where in the code it happened, as one word, which a log lets through: never the message, which may quote what a person wrote. */
export const whereOf = (fault: unknown): string =>
  fault instanceof Error
    ? `${fault.name}:${/\/functions\/[^\s)]+/.exec((fault.stack ?? '').slice(0, 4_000))?.[0] ?? ''}`
    : 'no-error';

/**
 * Does the same with each of many things that people or other systems wrote. What one of them throws becomes a finding about
 * it and a line in the log; the others go on.
 */
export const eachByItself = async <Item, Answer>(
  { log }: { readonly log: Log },
  items: Iterable<Item>,
  { fileOf, lineOf = () => null, budget = usualBudget, together }: Loop<Item>,
  act: (item: Item) => Promise<Answer>,
): Promise<ByItself<Answer>> => {
  const findings: Finding[] = [];
  const one = async (item: Item): Promise<readonly Answer[]> => {
    try {
      return [await inTime(act(item), budget)];
    } catch (fault) {
      const file = fileOf(item);
      log.warn('one thing could not be read or used, and the rest goes on', { file, fault: whereOf(fault) });
      findings.push(couldNotBeRead(file, lineOf(item)));
      return [];
    }
  };
  if (together) return { answers: (await mapConcurrent(items, one)).flat(), findings };
  const answers: Answer[] = [];
  for (const item of items) answers.push(...(await one(item)));
  return { answers, findings };
};

/** The same with one thing: a file, a folder, a page. */
export const byItself = <Answer>(
  deps: { readonly log: Log },
  file: string,
  act: () => Promise<Answer>,
): Promise<ByItself<Answer>> => eachByItself(deps, [file], { fileOf: (one) => one }, act);
