import { expect, it } from 'vitest';
import { mimeMessage } from '#functions/adapters/mailer/mime-message.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { readMime } from '#test/adapters/mailer/read-mime.ts';
import { aMail, describeMailer } from '#test/contracts/mailer.ts';

const all = async (reports: ObjectStore): Promise<string> => {
  const stored = await Promise.all((await reports.list('')).map(({ key }) => reports.get(key)));
  return stored.map((one) => new TextDecoder().decode(one?.body)).join('\n');
};

describeMailer('the outbox', async () => {
  const reports = memoryStore();
  return { mailer: outboxMailer({ reports }), left: () => all(reports) };
});

it('does not say in the outbox who was to read', async () => {
  const reports = memoryStore();
  await outboxMailer({ reports }).send(aMail());
  expect((await reports.list('')).map(({ key }) => key)).toEqual([
    'outbox/digest-2026-W47.eml',
    'outbox/digest-2026-W47.html',
    'outbox/digest-2026-W47.txt',
  ]);
  expect(await all(reports)).not.toContain('ledning@');
});

it('lays the same bytes in the outbox as leave on AWS, the same each time, and lines that every relay takes', async () => {
  const mail = aMail({ sender: 'Nordhamns stad – åäö', at: '2026-11-23T05:00:00Z' });
  const reports = memoryStore();
  await outboxMailer({ reports, from: 'vardag@nordhamn.example' }).send(mail);
  const bytes = (await reports.get('outbox/digest-2026-W47.eml'))?.body ?? new Uint8Array();
  expect(await mimeMessage(mail, 'vardag@nordhamn.example')).toEqual(Buffer.from(bytes));
  const text = new TextDecoder().decode(bytes);
  expect(text.split('\r\n').every((line) => line.length <= 78 && !line.includes('\n'))).toBe(true);
  expect(bytes.every((byte) => byte < 128)).toBe(true);
  for (const header of ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All', 'multipart/alternative'])
    expect(text).toContain(header);
  expect(readMime(Buffer.from(bytes).toString('base64'))).toContain('Nordhamns stad – åäö');
});
