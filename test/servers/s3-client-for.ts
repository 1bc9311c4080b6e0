import { S3Client } from '@aws-sdk/client-s3';

/** A client with made-up credentials for a server on this machine. */
export const s3ClientFor = (endpoint: string): S3Client =>
  new S3Client({
    endpoint,
    region: 'eu-north-1',
    forcePathStyle: true,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test-secret' },
  });
