import type { Mailer } from '#functions/ground/ports/mailer.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

/** Where nothing sends mail: each message lies as a page and as text under `outbox/` in `reports`, without its readers. */
export const outboxMailer = ({ reports }: { readonly reports: ObjectStore }): Mailer => ({
  send: async ({ id, subject, text, html }) => {
    await reports.put(`outbox/${id}.txt`, `${subject}\n\n${text}`, { contentType: 'text/plain; charset=utf-8' });
    await reports.put(`outbox/${id}.html`, html, { contentType: 'text/html; charset=utf-8' });
    return { outcome: 'sent' };
  },
});
