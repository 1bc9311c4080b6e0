import MailComposer from 'nodemailer/lib/mail-composer';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Mail } from '#functions/ground/ports/mailer.ts';

const domainOf = (address: string): string => address.split('@').at(-1) ?? 'vardag.invalid';

/**
 * The bytes of a message, the same each time it is composed: what lies in the outbox of a laptop is what leaves on AWS. Its readers
 * stand on the envelope alone, so that none sees who else reads it.
 */
export const mimeMessage = (mail: Mail, from: string): Promise<Uint8Array> => {
  const { id, sender, at, subject, text, html } = mail;
  const mark = sha256(JSON.stringify([id, subject, text, html])).slice(0, 32);
  const composer = new MailComposer({
    from: sender === undefined ? from : { name: sender, address: from },
    to: from,
    subject,
    text,
    html,
    date: at === undefined ? new Date() : new Date(at),
    messageId: `<${id}.${mark}@${domainOf(from)}>`,
    baseBoundary: mark,
    newline: '\r\n',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
