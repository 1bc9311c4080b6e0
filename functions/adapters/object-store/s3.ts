import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { awsClientSettings, awsLimits, hasOwnEndpoint } from '#functions/adapters/aws/client-settings.ts';
import { withinDeadline } from '#functions/adapters/clock/deadline.ts';
import { bodyBytes } from '#functions/adapters/object-store/body-bytes.ts';
import { inKeyOrder } from '#functions/adapters/object-store/key-order.ts';
import { isMissing, s3Fault } from '#functions/adapters/object-store/s3-fault.ts';
import { s3List } from '#functions/adapters/object-store/s3-list.ts';
import { s3Put } from '#functions/adapters/object-store/s3-put.ts';
import { spellings, storeKey, storePrefix } from '#functions/adapters/object-store/store-key.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';

export type S3Context = {
  readonly bucket: string;
  readonly prefix?: string;
  readonly client?: S3Client;
  readonly limits?: typeof awsLimits;
};

type Until = { readonly abortSignal: AbortSignal };

/** One bucket, or the part of it under `prefix`. Needs GetObject, PutObject, DeleteObject, GetObjectTagging, ListBucket. */
export const s3Store = ({ bucket, prefix = '', client, limits = awsLimits }: S3Context): ObjectStore => {
  const place = prefix === '' ? '' : `${storeKey(prefix.replace(/\/+$/, ''))}/`;
  let built = client;
  const s3 = (): S3Client => {
    // An endpoint of one's own is addressed by path.
    built ??= new S3Client({ ...awsClientSettings('S3', limits), forcePathStyle: hasOwnEndpoint('S3') });
    return built;
  };

  /** Asks for each spelling of the key until one is there. */
  const first = async <Answer>(verb: string, key: string, ask: (Key: string, until: Until) => Promise<Answer>) => {
    for (const spelling of spellings(key)) {
      try {
        return await withinDeadline(limits.whole, (abortSignal) => ask(`${place}${spelling}`, { abortSignal }));
      } catch (error) {
        if (!isMissing(error)) throw s3Fault(verb, `s3://${bucket}/${place}${key}`, error);
      }
    }
    return null;
  };

  return {
    get: async (given) => {
      const key = storeKey(given);
      return first('read', key, async (Key, until) => {
        const { Body, ETag = '' } = await s3().send(new GetObjectCommand({ Bucket: bucket, Key }), until);
        return { key, body: (await Body?.transformToByteArray()) ?? new Uint8Array(), etag: ETag };
      });
    },
    put: async (key, body, options = {}) =>
      s3Put(s3(), limits.whole, bucket, `${place}${storeKey(key)}`, bodyBytes(body), options),
    head: async (given) => {
      const key = storeKey(given);
      return first('look at', key, async (Key, until) => {
        const { ETag = '', ContentLength = 0 } = await s3().send(new HeadObjectCommand({ Bucket: bucket, Key }), until);
        return { key, etag: ETag, size: ContentLength };
      });
    },
    list: async (given) => {
      const pages = await Promise.all(
        (given === '' ? [''] : spellings(storePrefix(given))).map((part) =>
          s3List(s3(), limits.whole, bucket, place, part),
        ),
      );
      // Later spellings first, so that the composed one stands when a bucket holds both.
      const heads = new Map(pages.toReversed().flatMap((page) => page.map((head) => [head.key, head])));
      return inKeyOrder([...heads.values()]);
    },
    remove: async (given) => {
      const key = storeKey(given);
      for (const spelling of spellings(key))
        await first('remove', spelling, (Key, until) =>
          s3().send(new DeleteObjectCommand({ Bucket: bucket, Key }), until),
        );
    },
    tags: async (given) => {
      const answer = await first('read the tags of', storeKey(given), (Key, until) =>
        s3().send(new GetObjectTaggingCommand({ Bucket: bucket, Key }), until),
      );
      return Object.fromEntries((answer?.TagSet ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    },
  };
};
