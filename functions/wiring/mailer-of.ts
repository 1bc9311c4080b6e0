import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { sesMailer } from '#functions/adapters/mailer/ses.ts';
import type { Mailer } from '#functions/ground/ports/mailer.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { awsIsHere, isHere, staysHere } from '#functions/wiring/stays-here.ts';

/** With a stand-in for somebody else on this machine nothing may leave it, mail included: it is laid in the outbox. */
export const mailerOf = (settings: Environment, linkedInAddress: string, reports: ObjectStore): Mailer => {
  const rehearsal = (staysHere(settings) || isHere(linkedInAddress)) && !awsIsHere('SESV2');
  return settings.mailFrom === null || rehearsal
    ? outboxMailer({ reports, ...(settings.mailFrom === null ? {} : { from: settings.mailFrom }) })
    : sesMailer({ from: settings.mailFrom });
};
