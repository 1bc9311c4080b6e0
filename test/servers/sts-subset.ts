import { text } from 'node:stream/consumers';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { type Loopback, startLoopback } from '#test/servers/loopback.ts';

export const stsRegion = 'eu-north-1';

export type StsKey = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** What `GetCallerIdentity` answers and `aws:userid` is. */
  readonly userId: string;
};

/** How it answers besides the truth. */
export type StsMood = 'true' | 'expired' | 'throttled' | 'cut' | 'page' | 's3' | 'nameless';

export type StsSubset = Loopback & { readonly answerWith: (mood: StsMood) => void; readonly asked: () => number };

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
const error = (code: string, message: string) =>
  `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>0</RequestId></ErrorResponse>`;
const identity = (userId: string) => `<GetCallerIdentityResponse xmlns="${namespace}">
  <GetCallerIdentityResult>
    <Arn>arn:aws:sts::123456789012:assumed-role/communicator/eva</Arn>
    <UserId>${userId}</UserId>
    <Account>123456789012</Account>
  </GetCallerIdentityResult>
  <ResponseMetadata><RequestId>0</RequestId></ResponseMetadata>
</GetCallerIdentityResponse>`;

const moods: Readonly<Record<Exclude<StsMood, 'true' | 'cut'>, readonly [number, string]>> = {
  expired: [403, error('ExpiredToken', 'The security token included in the request is expired')],
  throttled: [503, error('ServiceUnavailable', 'Try again')],
  page: [200, '<!doctype html><title>Sign in to this network</title>'],
  s3: [405, '<Error><Code>MethodNotAllowed</Code><Message>Not here</Message></Error>'],
  nameless: [200, identity(' ')],
};

/** `GetCallerIdentity` of STS, from its contract: the query protocol, and Signature Version 4 for `sts`, which is checked. */
export const startStsSubset = async (keys: readonly StsKey[]): Promise<StsSubset> => {
  let mood: StsMood = 'true';
  let count = 0;
  const server = await startLoopback(async (request, response) => {
    count += 1;
    const body = await text(request);
    const say = ([status, xml]: readonly [number, string]) =>
      response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
    if (mood === 'cut') return request.socket.destroy();
    if (mood !== 'true') return say(moods[mood]);
    const { authorization = '', 'x-amz-date': date = '', host = '' } = request.headers;
    const key = keys.find(({ accessKeyId }) => authorization.includes(`Credential=${accessKeyId}/`));
    if (key === undefined || request.headers['x-amz-security-token'] !== key.sessionToken)
      return say([403, error('InvalidClientTokenId', 'The security token included in the request is invalid.')]);
    const named = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
    const signer = new SignatureV4({
      service: 'sts',
      region: stsRegion,
      credentials: key,
      sha256: Hash.bind(null, 'sha256'),
    });
    const [, year, month, day, hour, minute, second] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(String(date)) ?? [];
    const headers = Object.fromEntries(named.map((name) => [name, String(request.headers[name])]));
    const { headers: own } = await signer.sign(
      { method: 'POST', protocol: 'http:', hostname: host, path: '/', query: {}, headers, body },
      { signingDate: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) },
    );
    if (request.method !== 'POST' || request.url !== '/' || own['authorization'] !== authorization)
      return say([403, error('SignatureDoesNotMatch', 'The request signature we calculated does not match')]);
    const asked = new URLSearchParams(body);
    if (asked.get('Action') !== 'GetCallerIdentity' || asked.get('Version') !== '2011-06-15')
      return say([400, error('InvalidAction', 'Could not find the operation')]);
    return say([200, identity(key.userId)]);
  });
  return {
    ...server,
    answerWith: (next) => {
      mood = next;
    },
    asked: () => count,
  };
};
