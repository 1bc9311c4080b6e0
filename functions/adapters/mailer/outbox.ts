import { mimeMessage } from '#functions/adapters/mailer/mime-message.ts';
import type { Mailer } from '#functions/ground/ports/mailer.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

type Outbox = { readonly reports: ObjectStore; readonly from?: string };

/**
 * Where nothing sends mail: each message lies under `outbox/` in `reports` as it would leave, to be opened by a mail program, and as a
 * page and as text, without its readers.
 */
export const outboxMailer = ({ reports, from = 'vardag@vardag.invalid' }: Outbox): Mailer => ({
  send: async (mail) => {
    const { id, subject, text, html } = mail;
    await reports.put(`outbox/${id}.eml`, await mimeMessage(mail, from), { contentType: 'message/rfc822' });
    await reports.put(`outbox/${id}.txt`, `${subject}\n\n${text}`, { contentType: 'text/plain; charset=utf-8' });
    await reports.put(`outbox/${id}.html`, html, { contentType: 'text/html; charset=utf-8' });
    return { outcome: 'sent' };
  },
});
