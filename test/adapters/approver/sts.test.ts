import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { stsApprover } from '#functions/adapters/approver/sts.ts';
import { type StsSubset, startStsSubset, stsRegion } from '#test/servers/sts-subset.ts';

const eva = {
  accessKeyId: 'ASIAEVA',
  secretAccessKey: 'secret/of+eva',
  sessionToken: 'session-of-eva',
  userId: 'AROAEXAMPLE:eva.k@nordhamn.example',
};
const sam = { accessKeyId: 'AKIASAM', secretAccessKey: 'secret-of-sam', userId: 'AIDASAM' };

const signIn = ({ accessKeyId, secretAccessKey, sessionToken = '' }: typeof sam & { sessionToken?: string }) => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  vi.stubEnv('AWS_SESSION_TOKEN', sessionToken);
};

const sign = () => stsApprover({ otherwise: 'laptop' }).sign();
const why = async () => {
  const signature = await sign();
  return signature.signed ? signature.by : `${signature.why}: ${(signature.cause as Error).message}`;
};

describe('who approves on S3', () => {
  let sts: StsSubset;
  beforeAll(async () => {
    sts = await startStsSubset([eva, sam]);
  });
  afterAll(() => sts.close());
  beforeEach(() => {
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_PROFILE']) vi.stubEnv(name, '');
    vi.stubEnv('AWS_DEFAULT_REGION', undefined);
    // No file of this machine and no machine in a cloud lends its credentials.
    vi.stubEnv('AWS_CONFIG_FILE', 'nowhere');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', 'nowhere');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_REGION', stsRegion);
    vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url);
    signIn(eva);
    sts.answerWith('true');
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each([eva, sam])(
    'is the user id of the caller, asked with a request that is signed for STS ($userId)',
    async (key) => {
      signIn(key);
      expect(await sign()).toEqual({ signed: true, by: key.userId });
    },
  );

  it.each([
    [
      'a secret that is not theirs',
      () => signIn({ ...eva, secretAccessKey: 'wrong' }),
      /^refused: SignatureDoesNotMatch: /,
    ],
    ['a key that nobody has', () => signIn({ ...eva, accessKeyId: 'ASIANOBODY' }), /^refused: InvalidClientTokenId: /],
    ['a session that has ended', () => sts.answerWith('expired'), /^refused: ExpiredToken: .* expired$/],
    ['a busy STS', () => sts.answerWith('throttled'), /^unreachable: ServiceUnavailable/],
    ['a line that breaks', () => sts.answerWith('cut'), /^unreachable: socket hang up$/],
    ['a page of the network instead of STS', () => sts.answerWith('page'), /^unreachable: STS answered 200/],
    ['an identity without a name', () => sts.answerWith('nameless'), /^unreachable: STS answered 200/],
    ['no network', () => vi.stubEnv('AWS_ENDPOINT_URL_STS', 'http://127.0.0.1:1'), /^unreachable: .*ECONNREFUSED/],
    ['no sign-in', () => signIn({ ...eva, accessKeyId: '', secretAccessKey: '' }), /^no-credentials: .*credentials/],
    ['no region', () => vi.stubEnv('AWS_REGION', undefined), /^no-credentials: Region is missing$/],
  ])('is nobody with %s, and why is said', async (_, arrange, expected) => {
    arrange();
    expect(await why()).toMatch(expected);
  });

  describe('outside AWS', () => {
    beforeEach(() => {
      vi.stubEnv('AWS_ENDPOINT_URL_STS', '');
      vi.stubEnv('AWS_REGION', stsRegion);
    });

    it('is whom the STS beside the store names', async () => {
      vi.stubEnv('AWS_ENDPOINT_URL', sts.url);
      expect(await sign()).toEqual({ signed: true, by: eva.userId });
    });

    it('is the system user where no STS answers, for nothing compares', async () => {
      vi.stubEnv('AWS_ENDPOINT_URL', sts.url);
      sts.answerWith('s3');
      expect(await sign()).toEqual({ signed: true, by: 'laptop' });
    });

    it('is nobody where the STS refuses', async () => {
      vi.stubEnv('AWS_ENDPOINT_URL', sts.url);
      sts.answerWith('expired');
      expect(await why()).toMatch(/^refused: ExpiredToken/);
    });

    it('is the system user, and nothing leaves for AWS, where the store alone has an address', async () => {
      const before = sts.asked();
      vi.stubEnv('AWS_ENDPOINT_URL_S3', sts.url);
      expect([await sign(), sts.asked() - before]).toEqual([{ signed: true, by: 'laptop' }, 0]);
    });
  });

  it.each([
    'https://bucket.vpce-1a2b.s3.eu-north-1.vpce.amazonaws.com',
    'https://s3.cn-north-1.amazonaws.com.cn',
    'https://s3.eusc-de-east-1.amazonaws.eu',
  ])('is asked of STS behind a private way into AWS, and there alone (%s)', async (address) => {
    vi.stubEnv('AWS_ENDPOINT_URL_S3', address);
    expect(await why()).toBe(eva.userId);
    sts.answerWith('s3');
    expect(await why()).toMatch(/^unreachable: STS answered 405/);
  });
});
