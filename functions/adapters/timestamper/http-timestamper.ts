import type { StampAnswer, Timestamper } from '#functions/ground/ports/timestamper.ts';
import { mostReply } from '#functions/publishing/records/log/timestamp.ts';

/** Milliseconds, the whole answer included. */
const usualTimeout = 10_000;

const bounded = async (response: Response): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > mostReply) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
};

const replyType = 'application/timestamp-reply';

const answerOf = async (response: Response): Promise<StampAnswer> => {
  if (response.status !== 200) return { refused: `http-${response.status}` };
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== replyType) return { refused: 'no-timestamp-reply' };
  const reply = await bounded(response);
  return reply === null ? { refused: 'too-large' } : { reply };
};

/** Asks a timestamping authority over HTTP, as https://www.rfc-editor.org/rfc/rfc3161 has it. It never throws: a night without is made up for by the next. */
export const httpTimestamper = (address: string, timeout = usualTimeout): Timestamper => ({
  stamp: async (query) => {
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: replyType },
        body: query.slice(),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      return await answerOf(response);
    } catch {
      return { refused: 'no-answer' };
    }
  },
});
