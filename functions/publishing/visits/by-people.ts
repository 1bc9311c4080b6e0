import { isbot } from 'isbot';
import type { LogLine } from '#functions/publishing/visits/access-log.ts';

/** More requests for one page, by one kind of browser, through one edge, in one minute: nobody reads so fast. */
const burst = 10;

const minuteOf = (line: LogLine): string =>
  JSON.stringify([
    line.path,
    line.edge,
    line.agent,
    line.at.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toString(),
  ]);

/** `isbot` takes a missing name for a person, and a scanner may only ask for the head. */
const looksLikeAPerson = ({ method, agent }: LogLine): boolean =>
  method === 'GET' && agent.trim() !== '' && !isbot(agent);

/**
 * Those of the requests that a person most likely made (docs/reference/job-boards.md#clicks-without-following-anyone).
 * A guess, told beside the raw number.
 */
export const byPeople = (lines: readonly LogLine[]): readonly LogLine[] => {
  const maybe = lines.filter(looksLikeAPerson);
  const inMinute = new Map<string, number>();
  for (const line of maybe) inMinute.set(minuteOf(line), (inMinute.get(minuteOf(line)) ?? 0) + 1);
  return maybe.filter((line) => (inMinute.get(minuteOf(line)) ?? 0) <= burst);
};
