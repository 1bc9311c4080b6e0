import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sesMailer } from '#functions/adapters/mailer/ses.ts';
import { readMime } from '#test/adapters/mailer/read-mime.ts';
import { aMail, describeMailer } from '#test/contracts/mailer.ts';
import { type SesSubset, startSesSubset } from '#test/servers/ses-subset.ts';

const from = 'vardag@nordhamn.example';
const clientFor = (endpoint: string) =>
  new SESv2Client({
    endpoint,
    region: 'eu-north-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });

describeMailer('Amazon SES', async () => {
  const server = await startSesSubset(from);
  return {
    mailer: sesMailer({ from, client: clientFor(server.url) }),
    left: async () => server.sent.map(({ Content }) => readMime(Content.Raw.Data)).join('\n'),
    close: server.close,
  };
});

describe('mail by Amazon SES', () => {
  let server: SesSubset;
  beforeAll(async () => {
    server = await startSesSubset(from);
  });
  afterAll(() => server.close());
  const mailer = (sender = from) => sesMailer({ from: sender, client: clientFor(server.url) });

  it('goes to every reader, from the employer', async () => {
    await mailer().send(aMail({ to: ['a@nordhamn.example', 'b@nordhamn.example'] }));
    expect(server.sent.at(-1)?.Destination.ToAddresses).toEqual(['a@nordhamn.example', 'b@nordhamn.example']);
    expect(server.sent.at(-1)?.FromEmailAddress).toBe(from);
  });

  it('is refused from a sender that was not verified, without an address in the reason', async () => {
    expect(await mailer('other@nordhamn.example').send(aMail())).toEqual({
      outcome: 'refused',
      reason: 'MessageRejected',
    });
  });

  it.each(['failing', 'cut'] as const)('may have left when the answer is %s, and is tried once', async (how) => {
    const before = server.sent.length;
    server.answerWith(how);
    expect(await mailer().send(aMail())).toMatchObject({ outcome: 'unknown' });
    server.answerWith('sent');
    expect(server.sent.length - before).toBe(how === 'cut' ? 1 : 0);
  });
});
