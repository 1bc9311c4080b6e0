import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { isMissing, s3Fault, s3Status } from '#functions/adapters/object-store/s3-fault.ts';
import type { PutOptions, PutOutcome } from '#functions/ground/ports/object-store.ts';

/** S3 answers 409 when another request on the key was under way; the SDK does not try again by itself. */
const conflictAttempts = 5;

const tagging = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');

const command = (Bucket: string, Key: string, Body: Uint8Array, options: PutOptions): PutObjectCommand =>
  new PutObjectCommand({
    Bucket,
    Key,
    Body,
    ContentType: options.contentType ?? 'application/octet-stream',
    ...(options.cacheControl === undefined ? {} : { CacheControl: options.cacheControl }),
    ...(options.tags === undefined ? {} : { Tagging: tagging(options.tags) }),
    ...(options.ifAbsent ? { IfNoneMatch: '*' } : {}),
    ...(options.ifMatch === undefined ? {} : { IfMatch: options.ifMatch }),
  });

/** The answer that an error of S3 stands for; null when it is a fault. */
const answer = (error: unknown, options: PutOptions): PutOutcome | null => {
  const status = s3Status(error);
  if (options.ifAbsent && status === 412) return { written: false, reason: 'exists' };
  if (options.ifMatch === undefined) return null;
  if (status === 412 || status === 409 || isMissing(error)) return { written: false, reason: 'changed' };
  return null;
};

/**
 * One object, conditionally. After a 500 or a broken connection the SDK repeats the request, and a repeated conditional
 * put meets its own object: the answer is then `exists` or `changed` although the bytes stand. The port says so.
 */
export const s3Put = async (
  client: S3Client,
  whole: number,
  bucket: string,
  key: string,
  body: Uint8Array,
  options: PutOptions,
): Promise<PutOutcome> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { ETag } = await withinDeadline(whole, (abortSignal) =>
        client.send(command(bucket, key, body, options), { abortSignal }),
      );
      if (ETag === undefined) throw new Error('S3 answered without an ETag.');
      return { written: true, etag: ETag };
    } catch (error) {
      const outcome = answer(error, options);
      if (outcome !== null) return outcome;
      if (s3Status(error) !== 409 || attempt === conflictAttempts)
        throw s3Fault('write', `s3://${bucket}/${key}`, error);
      await pause(20 * attempt + Math.random() * 30);
    }
  }
};
