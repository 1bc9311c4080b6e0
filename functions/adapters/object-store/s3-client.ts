import { S3Client } from '@aws-sdk/client-s3';

/**
 * Credentials, region and endpoint come from the environment as the SDK reads them. An endpoint of one's own (moto,
 * versitygw, a test server) is addressed by path, and needs no region.
 */
export const s3Client = (): S3Client => {
  const own = (process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL'] ?? '') !== '';
  const region = process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'];
  return new S3Client({
    forcePathStyle: own,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
    ...(own && region === undefined ? { region: 'us-east-1' } : {}),
  });
};
