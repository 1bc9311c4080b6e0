import { json } from 'node:stream/consumers';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

export type SentEmail = {
  readonly FromEmailAddress: string;
  readonly Destination: { readonly ToAddresses: readonly string[] };
  /** The message as it was composed, in base64. */
  readonly Content: { readonly Raw: { readonly Data: string } };
};

export type SesSubset = Loopback & {
  readonly sent: readonly SentEmail[];
  /** How the next calls are answered; `cut` takes the mail and never answers. */
  readonly answerWith: (how: 'sent' | 'refused' | 'failing' | 'cut') => void;
};

/** SendEmail of SES v2; refuses a sender that was not verified, as the real one does. */
export const startSesSubset = async (verified: string): Promise<SesSubset> => {
  const sent: SentEmail[] = [];
  let how: 'sent' | 'refused' | 'failing' | 'cut' = 'sent';
  const server = await startLoopback(async (request, response) => {
    const answer = (status: number, body: object, type?: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...(type ? { 'x-amzn-errortype': type } : {}) })
        .end(JSON.stringify(body));
    if (request.method !== 'POST' || request.url !== '/v2/email/outbound-emails')
      return answer(404, {}, 'NotFoundException');
    const email = (await json(request)) as SentEmail;
    if (how === 'refused' || email.FromEmailAddress !== verified)
      return answer(400, { message: `Email address is not verified: ${email.FromEmailAddress}` }, 'MessageRejected');
    if (how === 'failing') return answer(500, { message: 'internal' }, 'InternalServiceError');
    sent.push(email);
    if (how === 'cut') return request.socket.destroy();
    return answer(200, { MessageId: `0100-${sent.length}` });
  });
  return {
    ...server,
    sent,
    answerWith: (next) => {
      how = next;
    },
  };
};
