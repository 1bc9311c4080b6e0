import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import { inKeyOrder } from '#functions/adapters/object-store/key-order.ts';
import { s3Client } from '#functions/adapters/object-store/s3-client.ts';
import { isMissing, s3Fault } from '#functions/adapters/object-store/s3-fault.ts';
import { s3List } from '#functions/adapters/object-store/s3-list.ts';
import { s3Put } from '#functions/adapters/object-store/s3-put.ts';
import { spellings, storeKey, storePrefix } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

export type S3Context = { readonly bucket: string; readonly prefix?: string; readonly client?: S3Client };

/** One bucket, or the part of it under `prefix`. Needs GetObject, PutObject, DeleteObject, GetObjectTagging, ListBucket. */
export const s3Store = ({ bucket, prefix = '', client }: S3Context): ObjectStore => {
  const place = prefix === '' ? '' : `${storeKey(prefix.replace(/\/+$/, ''))}/`;
  let built = client;
  const s3 = (): S3Client => {
    built ??= s3Client();
    return built;
  };

  /** Asks for each spelling of the key until one is there. */
  const first = async <Answer>(verb: string, key: string, ask: (Key: string) => Promise<Answer>) => {
    for (const spelling of spellings(key)) {
      try {
        return await ask(`${place}${spelling}`);
      } catch (error) {
        if (!isMissing(error)) throw s3Fault(verb, `s3://${bucket}/${place}${key}`, error);
      }
    }
    return null;
  };

  return {
    get: async (given) => {
      const key = storeKey(given);
      return first('read', key, async (Key) => {
        const { Body, ETag = '' } = await s3().send(new GetObjectCommand({ Bucket: bucket, Key }));
        return { key, body: (await Body?.transformToByteArray()) ?? new Uint8Array(), etag: ETag };
      });
    },
    put: async (key, body, options = {}) => s3Put(s3(), bucket, `${place}${storeKey(key)}`, bodyBytes(body), options),
    head: async (given) => {
      const key = storeKey(given);
      return first('look at', key, async (Key) => {
        const { ETag = '', ContentLength = 0 } = await s3().send(new HeadObjectCommand({ Bucket: bucket, Key }));
        return { key, etag: ETag, size: ContentLength };
      });
    },
    list: async (given) => {
      const pages = await Promise.all(
        (given === '' ? [''] : spellings(storePrefix(given))).map((part) => s3List(s3(), bucket, place, part)),
      );
      // Later spellings first, so that the composed one stands when a bucket holds both.
      const heads = new Map(pages.toReversed().flatMap((page) => page.map((head) => [head.key, head])));
      return inKeyOrder([...heads.values()]);
    },
    remove: async (given) => {
      const key = storeKey(given);
      for (const spelling of spellings(key))
        await first('remove', spelling, (Key) => s3().send(new DeleteObjectCommand({ Bucket: bucket, Key })));
    },
    tags: async (given) => {
      const answer = await first('read the tags of', storeKey(given), (Key) =>
        s3().send(new GetObjectTaggingCommand({ Bucket: bucket, Key })),
      );
      return Object.fromEntries((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    },
  };
};
