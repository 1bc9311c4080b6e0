import { type BoardAnswer, lostAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { refuseElsewhere } from '#functions/adapters/job-boards/may-call.ts';
import { callPace } from '#functions/adapters/job-boards/teamtailor/call-pace.ts';
import { readAnswer } from '#functions/adapters/job-boards/teamtailor/read-answer.ts';
import {
  type TeamtailorContext,
  teamtailorVersion,
} from '#functions/adapters/job-boards/teamtailor/teamtailor-context.ts';
import type { Transport } from '#functions/adapters/job-boards/transport.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

export type TeamtailorCall = {
  readonly method: 'GET' | 'PATCH';
  /** Behind `/v1/jobs`. */
  readonly path: string;
  readonly body?: unknown;
};

const usualTimeout = 20_000;
const mostThrottled = 2;
const mediaType = 'application/vnd.api+json';

/** `…/v1/jobs`, whether an address was given with none, some or all of it. */
const jobsUnder = (url: string): string =>
  `${url
    .replace(/\/+$/, '')
    .replace(/\/jobs$/, '')
    .replace(/\/v1$/, '')}/v1/jobs`;

/** One request of Teamtailor's API; it is made again only where the answer was that there have been too many. */
export const teamtailorClient = (
  place: TeamtailorContext,
  clock: Pick<Clock, 'wait'>,
  transport: Transport,
): ((call: TeamtailorCall) => Promise<BoardAnswer>) => {
  const pace = callPace(clock);
  return async ({ method, path, body }) => {
    const token = await place.token();
    const url = `${jobsUnder(place.url)}${path}`;
    refuseElsewhere(place.url, url, place.staysHere);
    const headers = {
      authorization: `Token token=${token}`,
      'x-api-version': teamtailorVersion,
      accept: mediaType,
      ...(body === undefined ? {} : { 'content-type': mediaType }),
    };
    const text = body === undefined ? null : JSON.stringify(body);
    for (let throttled = 0; ; throttled += 1) {
      await pace.before();
      const response = await transport({ method, url, headers, body: text }, place.timeout ?? usualTimeout).catch(
        (error: unknown) => ({ error }),
      );
      if ('error' in response) return lostAnswer(response.error);
      if (!pace.after(response) || throttled === mostThrottled) return readAnswer(response, [token]);
    }
  };
};
