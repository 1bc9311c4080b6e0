import { S3ServiceException } from '@aws-sdk/client-s3';

export const s3Status = (error: unknown): number | null =>
  error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? null) : null;

/** No object has the key. A missing bucket is also 404, but a fault. HEAD answers without a body, hence `NotFound`. */
export const isMissing = (error: unknown): boolean =>
  error instanceof S3ServiceException && s3Status(error) === 404 && error.name !== 'NoSuchBucket';

export const s3Fault = (verb: string, address: string, error: unknown): Error =>
  new Error(`S3 could not ${verb} ${address}: ${error instanceof Error ? error.name : 'unknown fault'}.`, {
    cause: error,
  });
