/** Milliseconds: to connect, to the first byte of an answer or between two, and for a whole call with every try of it. */
type AwsLimits = { readonly connection: number; readonly answer: number; readonly whole: number };

/** A photograph over a slow line is an answer's time; two tries of a silent service are the whole. */
export const awsLimits: AwsLimits = { connection: 3_000, answer: 20_000, whole: 45_000 };

/** A service by the name that its own endpoint has in the environment: `AWS_ENDPOINT_URL_<name>`. */
export type AwsService = 'S3' | 'EVENTBRIDGE' | 'SESV2' | 'SECRETS_MANAGER' | 'BEDROCK_RUNTIME';

/** Whether something else stands in for AWS: moto, versitygw, a server of a test. */
export const hasOwnEndpoint = (service: AwsService): boolean =>
  (process.env[`AWS_ENDPOINT_URL_${service}`] || process.env['AWS_ENDPOINT_URL'] || '') !== '';

/**
 * Credentials, region and endpoint come from the environment as the SDK reads them; an endpoint of one's own needs no region. Without
 * `throwOnRequestTimeout` the SDK warns of a silent service, and waits on.
 */
export const awsClientSettings = (service: AwsService, { connection, answer }: AwsLimits) => {
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
  return {
    requestHandler: {
      connectionTimeout: connection,
      requestTimeout: answer,
      socketTimeout: answer,
      throwOnRequestTimeout: true,
    },
    ...(hasOwnEndpoint(service) && region === undefined ? { region: 'us-east-1' } : {}),
  };
};
