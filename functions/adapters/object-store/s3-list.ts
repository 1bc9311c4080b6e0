import { ListObjectsV2Command, type ListObjectsV2CommandOutput, type S3Client } from '@aws-sdk/client-s3';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { s3Fault } from '#functions/adapters/object-store/s3-fault.ts';
import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';

/** Where the next page begins; undefined after the last. What does not say so is no list, however empty it looks. */
const nextPage = ({ IsTruncated, NextContinuationToken }: ListObjectsV2CommandOutput): string | undefined => {
  if (IsTruncated === undefined || (IsTruncated && !NextContinuationToken))
    throw new Error('S3 answered with no list.');
  return IsTruncated ? NextContinuationToken : undefined;
};

/**
 * Every object under `place` + `prefix`, without `place`; each page within `whole` milliseconds. Folder markers of S3's console
 * (`stories/`) are no objects.
 */
export const s3List = async (
  client: S3Client,
  whole: number,
  bucket: string,
  place: string,
  prefix: string,
): Promise<readonly ObjectHead[]> => {
  const found: ObjectHead[] = [];
  const asked = { Bucket: bucket, Prefix: `${place}${prefix}` };
  let from: string | undefined;
  try {
    do {
      const command = new ListObjectsV2Command({ ...asked, ContinuationToken: from });
      const page = await withinDeadline(whole, (abortSignal) => client.send(command, { abortSignal }));
      for (const { Key = '', ETag = '', Size = 0 } of page.Contents ?? []) {
        const key = Key.slice(place.length).normalize('NFC');
        if (isStoreKey(key)) found.push({ key, etag: ETag, size: Size });
      }
      from = nextPage(page);
    } while (from !== undefined);
  } catch (error) {
    throw s3Fault('list', `s3://${bucket}/${place}${prefix}`, error);
  }
  return found;
};
