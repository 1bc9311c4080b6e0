import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { s3Fault } from '#functions/adapters/object-store/s3-fault.ts';
import { isStoreKey } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectHead } from '#functions/ground/ports/object-store.ts';

/** Every object under `place` + `prefix`, without `place`. Folder markers of S3's console (`stories/`) are no objects. */
export const s3List = async (
  client: S3Client,
  bucket: string,
  place: string,
  prefix: string,
): Promise<readonly ObjectHead[]> => {
  const found: ObjectHead[] = [];
  try {
    for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${place}${prefix}` }))
      for (const { Key = '', ETag = '', Size = 0 } of page.Contents ?? []) {
        const key = Key.slice(place.length).normalize('NFC');
        if (isStoreKey(key)) found.push({ key, etag: ETag, size: Size });
      }
  } catch (error) {
    throw s3Fault('list', `s3://${bucket}/${place}${prefix}`, error);
  }
  return found;
};
