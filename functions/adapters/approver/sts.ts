import { GetCallerIdentityCommand, STSClient, STSServiceException } from '@aws-sdk/client-sts';
import { awsClientSettings, awsLimits } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import type { Approver, Signature, Unsigned } from '#functions/ground/ports/approver.ts';

const set = (name: string): string | null => process.env[name] || null;

/** A private way into AWS is still AWS; anything else at an address of one's own is not. */
const isAws = (address: string): boolean =>
  /\.(amazonaws\.com(\.cn)?|amazonaws\.eu|api\.aws)$/.test(URL.parse(address)?.hostname ?? '');

const unsigned = (why: Unsigned['why'], cause: unknown): Unsigned => ({ signed: false, why, cause });

/** An answer of a server that is no STS: its error has no code where STS has it. */
type Other = { readonly status: number | undefined };

const ask = async (client: STSClient, whole: number): Promise<Signature | Other> => {
  try {
    const { UserId, $metadata } = await withinDeadline(whole, (abortSignal) =>
      client.send(new GetCallerIdentityCommand({}), { abortSignal }),
    );
    const by = (UserId ?? '').trim();
    return by === '' ? { status: $metadata.httpStatusCode } : { signed: true, by };
  } catch (cause) {
    if (!(cause instanceof STSServiceException)) return unsigned('unreachable', cause);
    const { name, message, $metadata } = cause;
    if (name === 'Unknown') return { status: $metadata.httpStatusCode };
    const said = new Error(`${name}: ${message}`, { cause });
    return unsigned(($metadata.httpStatusCode ?? 500) >= 500 ? 'unreachable' : 'refused', said);
  }
};

/**
 * The caller as AWS sees them: the user id that STS tells is the `aws:userid` that the bucket policy compares (IAM User
 * Guide, policy variables, table "Principal key values"). Asked with the credentials that the store is written with.
 * An S3 server outside AWS without an STS compares nothing: there it is `otherwise`.
 */
export const stsApprover = ({
  otherwise,
  limits = awsLimits,
}: {
  readonly otherwise: string;
  readonly limits?: typeof awsLimits;
}): Approver => {
  const sign = async (client: STSClient, outside: boolean): Promise<Signature> => {
    try {
      await client.config.region();
      await client.config.credentials();
    } catch (cause) {
      return unsigned('no-credentials', cause);
    }
    const answer = await ask(client, limits.whole);
    if ('signed' in answer) return answer;
    if (outside) return { signed: true, by: otherwise };
    return unsigned('unreachable', new Error(`STS answered ${answer.status}, in no form that it has.`));
  };
  return {
    sign: async () => {
      const store = set('AWS_ENDPOINT_URL_S3') ?? set('AWS_ENDPOINT_URL');
      const own = set('AWS_ENDPOINT_URL_STS') ?? set('AWS_ENDPOINT_URL');
      const outside = store !== null && !isAws(store);
      if (outside && own === null) return { signed: true, by: otherwise };
      // The region too is the store's.
      const client = new STSClient(awsClientSettings('S3', limits));
      try {
        return await sign(client, outside);
      } finally {
        client.destroy();
      }
    },
  };
};
