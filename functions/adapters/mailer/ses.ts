import { SESv2Client, SESv2ServiceException, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { awsClientSettings, awsLimits } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { mimeMessage } from '#functions/adapters/mailer/mime-message.ts';
import type { Mailer, MailOutcome } from '#functions/ground/ports/mailer.ts';

type SesContext = { readonly from: string; readonly client?: SESv2Client; readonly limits?: typeof awsLimits };

/** SES says no with a 4xx and has sent nothing; anything else may have left. The words of the answer can hold addresses. */
const outcomeOf = (error: unknown): MailOutcome => {
  const known = error instanceof SESv2ServiceException;
  const status = known ? (error.$metadata.httpStatusCode ?? 0) : 0;
  const reason = error instanceof Error ? error.name : 'unknown';
  return { outcome: status >= 400 && status < 500 ? 'refused' : 'unknown', reason };
};

/** Amazon SES. `from` is an address of an identity that SES has verified. */
export const sesMailer = ({ from, client, limits = awsLimits }: SesContext): Mailer => {
  let built = client;
  return {
    send: async (mail) => {
      // One try: a second could be a second mail.
      built ??= new SESv2Client({ ...awsClientSettings('SESV2', limits), maxAttempts: 1 });
      const ses = built;
      const Content = { Raw: { Data: await mimeMessage(mail, from) } };
      try {
        const command = new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [...mail.to] },
          Content,
        });
        const { MessageId } = await withinDeadline(limits.whole, (abortSignal) => ses.send(command, { abortSignal }));
        // Something in between may say 200 as well; SES gives each message an id.
        return MessageId ? { outcome: 'sent' } : { outcome: 'unknown', reason: 'no-message-id' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
};
