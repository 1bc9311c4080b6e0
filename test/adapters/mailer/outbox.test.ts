import { expect, it } from 'vitest';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
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
    'outbox/digest-2026-W47.html',
    'outbox/digest-2026-W47.txt',
  ]);
  expect(await all(reports)).not.toContain('ledning@');
});
