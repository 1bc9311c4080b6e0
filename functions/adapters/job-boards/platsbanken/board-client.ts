import { retryWindow } from '#functions/adapters/clock/deadline.ts';
import { type BoardAnswer, isPassing, isUndone, lostAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { refuseElsewhere } from '#functions/adapters/job-boards/may-call.ts';
import { adsAddress } from '#functions/adapters/job-boards/platsbanken/ads-address.ts';
import type { PlatsbankenContext } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';
import { readAnswer } from '#functions/adapters/job-boards/platsbanken/read-answer.ts';
import type { BoardRequest, Transport } from '#functions/adapters/job-boards/transport.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';

export type BoardCall = Pick<BoardRequest, 'method'> & {
  /** Behind `/jobads`. */
  readonly path: string;
  readonly body?: unknown;
};

export type BoardClient = {
  /** One request. */
  readonly once: (call: BoardCall) => Promise<BoardAnswer>;
  /** For calls that may be repeated; creating an ad is not one. */
  readonly patiently: (call: BoardCall) => Promise<BoardAnswer>;
};

const usualTimeout = 20_000;
/** Milliseconds before the second and third try. */
const pauses = [300, 1200];

export const boardClient = (
  place: PlatsbankenContext,
  clock: Pick<Clock, 'wait'>,
  transport: Transport,
): BoardClient => {
  let known: string | null = null;
  const request = async (url: string, { method, body }: Omit<BoardCall, 'path'>): Promise<BoardAnswer> => {
    const { clientId, clientSecret, employerId } = await place.credentials();
    refuseElsewhere(place.url, url, place.staysHere);
    const headers = {
      client_id: clientId,
      client_secret: clientSecret,
      'Employer-Id': employerId,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const text = body === undefined ? null : JSON.stringify(body);
    const sent = transport({ method, url, headers, body: text }, place.timeout ?? usualTimeout);
    return sent.then(
      (response) => readAnswer(response, [clientId, clientSecret, employerId]),
      (error: unknown) => lostAnswer(error),
    );
  };
  const ads = async (): Promise<string> => {
    if (known !== null) return known;
    const { address, sure } = await adsAddress(place.url, (url) => request(url, { method: 'GET' }));
    if (sure) known = address;
    return address;
  };
  const once = async ({ path, ...call }: BoardCall): Promise<BoardAnswer> => request(`${await ads()}${path}`, call);
  return {
    once,
    patiently: async (call) => {
      const mayTryAgain = retryWindow();
      let answer = await once(call);
      for (const pause of pauses) {
        if (!isPassing(answer) || !mayTryAgain()) return answer;
        const inDoubt = answer.followsDoubt === true || !isUndone(answer);
        await clock.wait(pause);
        answer = { ...(await once(call)), ...(inDoubt ? { followsDoubt: true } : {}) };
      }
      return answer;
    },
  };
};
