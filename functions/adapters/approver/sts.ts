import { text } from 'node:stream/consumers';
import type { S3Client } from '@aws-sdk/client-s3';
import { s3Client } from '#functions/adapters/object-store/s3-client.ts';
import type { Approver, Signature, Unsigned } from '#functions/ground/ports/approver.ts';

/** `other` is the answer of a server that is no STS. Error names as the contract gives them, such as `ExpiredToken`. */
type StsAnswer =
  | { readonly kind: 'identity'; readonly userId: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'other' };

const textIn = (xml: string, name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

/** Reads the answer to GetCallerIdentity. The characters of a user id need no escaping in XML. */
const stsAnswer = (status: number, xml: string): StsAnswer => {
  if (status === 200 && /<GetCallerIdentityResponse[\s>]/.test(xml)) {
    const userId = textIn(xml, 'UserId').trim();
    return userId === '' ? { kind: 'other' } : { kind: 'identity', userId };
  }
  if (!/<ErrorResponse[\s>]/.test(xml)) return { kind: 'other' };
  return { kind: 'error', text: [textIn(xml, 'Code'), textIn(xml, 'Message')].filter(Boolean).join(': ') };
};

const body = 'Action=GetCallerIdentity&Version=2011-06-15';

const set = (name: string): string | null => process.env[name] || null;

/** A private way into AWS is still AWS; anything else at an address of one's own is not. */
const isAws = (address: string): boolean =>
  /\.(amazonaws\.com(\.cn)?|amazonaws\.eu|api\.aws)$/.test(URL.parse(address)?.hostname ?? '');

/** The SDK knows under which domain the services of a region are. */
const stsOf = ({ config }: S3Client, region: string): URL => {
  // A copy: the SDK remembers its own.
  const url = new URL(config.endpointProvider({ Region: region }).url);
  url.hostname = url.hostname.replace(/^s3\./, 'sts.');
  return url;
};

const unsigned = (why: Unsigned['why'], cause: unknown): Unsigned => ({ signed: false, why, cause });

const ask = async (
  { config }: S3Client,
  address: URL,
  signingRegion: string,
): Promise<StsAnswer & { status: number }> => {
  const signer = await config.signer({ name: 'sigv4', signingName: 'sts', signingRegion, properties: {} });
  const signed = await signer.sign({
    method: 'POST',
    protocol: address.protocol,
    hostname: address.hostname,
    ...(address.port === '' ? {} : { port: Number(address.port) }),
    path: address.pathname,
    query: {},
    headers: {
      host: address.host,
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'content-length': String(body.length),
    },
    body,
  });
  const { response } = await config.requestHandler.handle(signed);
  return { ...stsAnswer(response.statusCode, await text(response.body)), status: response.statusCode };
};

/**
 * The caller as AWS sees them: the user id that STS tells is the `aws:userid` that the bucket policy compares (IAM User
 * Guide, policy variables, table "Principal key values"). Asked with the credentials that the store is written with.
 * An S3 server outside AWS without an STS compares nothing: there it is `otherwise`.
 */
export const stsApprover = ({ otherwise }: { readonly otherwise: string }): Approver => {
  const sign = async (client: S3Client): Promise<Signature> => {
    const store = set('AWS_ENDPOINT_URL_S3') ?? set('AWS_ENDPOINT_URL');
    const own = set('AWS_ENDPOINT_URL_STS') ?? set('AWS_ENDPOINT_URL');
    const outside = store !== null && !isAws(store);
    if (outside && own === null) return { signed: true, by: otherwise };
    let region: string;
    try {
      region = await client.config.region();
      await client.config.credentials();
    } catch (cause) {
      return unsigned('no-credentials', cause);
    }
    try {
      const answer = await ask(client, own === null ? stsOf(client, region) : new URL(own), region);
      if (answer.kind === 'identity') return { signed: true, by: answer.userId };
      if (answer.kind === 'error')
        return unsigned(answer.status >= 500 ? 'unreachable' : 'refused', new Error(answer.text));
      if (outside) return { signed: true, by: otherwise };
      return unsigned('unreachable', new Error(`STS answered ${answer.status}, in no form that it has.`));
    } catch (cause) {
      return unsigned('unreachable', cause);
    }
  };
  return {
    sign: async () => {
      const client = s3Client();
      try {
        return await sign(client);
      } finally {
        client.destroy();
      }
    },
  };
};
