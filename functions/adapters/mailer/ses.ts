import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer, MailOutcome } from '#functions/ground/ports/mailer.ts';

/** Place, credentials and endpoint come from the environment as the SDK reads them. One try: a second could be a second mail. */
const clientOf = (): SESv2Client => {
  const own = (process.env['AWS_ENDPOINT_URL_SESV2'] ?? process.env['AWS_ENDPOINT_URL'] ?? '') !== '';
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
  return new SESv2Client({ maxAttempts: 1, ...(own && region === undefined ? { region: 'us-east-1' } : {}) });
};

/** SES says no with a 4xx and has sent nothing; anything else may have left. The words of the answer can hold addresses. */
const outcomeOf = (error: unknown): MailOutcome => {
  const known = error instanceof SESv2ServiceException;
  const status = known ? (error.$metadata.httpStatusCode ?? 0) : 0;
  const reason = error instanceof Error ? error.name : 'unknown';
  return { outcome: status >= 400 && status < 500 ? 'refused' : 'unknown', reason };
};

/** Amazon SES. `from` is an address of an identity that SES has verified. */
export const sesMailer = ({ from, client }: { readonly from: string; readonly client?: SESv2Client }): Mailer => {
  let built = client;
  return {
    send: async ({ to, subject, text, html }) => {
      built ??= clientOf();
      const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
      const Content = { Simple: { Subject: part(subject), Body: { Text: part(text), Html: part(html) } } };
      try {
        await built.send(
          new SendEmailCommand({ FromEmailAddress: from, Destination: { ToAddresses: [...to] }, Content }),
        );
        return { outcome: 'sent' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
};
