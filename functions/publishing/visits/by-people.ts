import { isbot } from 'isbot';
import type { LogLine } from '#functions/publishing/visits/access-log.ts';

/**
 * More requests for one page, by one kind of browser, through one edge, in one minute than one a second: no link that people
 * were sent is opened so fast. Fewer are people: at an employer all have the same browser, and a mail reaches them together.
 */
const burst = 60;

/** More pages than this in a minute, hardly any asked for twice: a robot that goes through them all. */
const sweep = 30;
const hardlyTwice = 1.2;

const minuteOf = ({ edge, agent, at }: LogLine): string =>
  JSON.stringify([edge, agent, at.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString()]);

/** Whether what one kind of browser asked for in a minute was asked for by people. */
const asPeople = (lines: readonly LogLine[]): readonly LogLine[] => {
  const byPath = Map.groupBy(lines, ({ path }) => path);
  if (byPath.size > sweep && lines.length < byPath.size * hardlyTwice) return [];
  return [...byPath.values()].filter((own) => own.length <= burst).flat();
};

/** `isbot` takes a missing name for a person, and a scanner may only ask for the head. */
const looksLikeAPerson = ({ method, agent }: LogLine): boolean =>
  method === 'GET' && agent.trim() !== '' && !isbot(agent);

/**
 * Those of the requests that a person most likely made (docs/reference/job-boards.md#clicks-without-following-anyone).
 * A guess, told beside the raw number.
 */
export const byPeople = (lines: readonly LogLine[]): readonly LogLine[] => {
  const minutes = Map.groupBy(lines.filter(looksLikeAPerson), minuteOf);
  return [...minutes.values()].flatMap(asPeople);
};
