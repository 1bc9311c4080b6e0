import { describe, expect, it } from 'vitest';
import type { Publisher } from '#test/builders/linkedin/a-publisher.ts';
import { creating, expected, on, played, type Row, sent, withBody, withHeader } from '#test/builders/linkedin/a-row.ts';
import { callPicturesReady } from '#test/builders/linkedin/ready-picture.ts';

const refused = (reason: string) => ({ state: 'refused', reason, ledger: `${sent} refused`, posts: 0 }) as const;
const beforeSending = (reason: string) => ({ ...refused(reason), ledger: 'claimed refused' }) as const;
const published = { state: 'published', reason: null, ledger: `${sent} published`, posts: 1 } as const;
const onePicture = { pictures: 1 };

const onUpload = (change: Parameters<typeof on>[1]) => on(({ method }) => method === 'PUT', change);
/** The first time alone. */
const once = (change: Parameters<typeof on>[1]): Parameters<typeof on>[1] => {
  let done = false;
  return (passing) => {
    if (done) return passing;
    done = true;
    return change(passing);
  };
};
const stuck = ({ sandbox }: Publisher) => sandbox.faults.next('upload-stays-processing');

/** Words, pictures and audience (docs/reference/linkedin.md#refusals, rows 31, 32, 36 to 38, 42, 50 to 52, 60). */
const rows: readonly Row[] = [
  {
    row: 31,
    says: 'a blank text without content is refused, and nothing stands',
    provoke: creating({ commentary: ' \n ', content: undefined }),
    ends: refused('INVALID_VALUE_BLANK_FIELD'),
  },
  {
    row: 32,
    says: 'a text of 3,050 characters that got past our own rule is refused, and nothing stands',
    told: { pinned: { shown: 'a'.repeat(3_050), commentary: 'a'.repeat(3_050) } },
    ends: refused('FIELD_LENGTH_TOO_LONG'),
  },
  {
    row: 36,
    says: "another owner's picture is refused, and nothing stands",
    told: onePicture,
    provoke: async (publisher) => {
      const other = 'urn:li:organization:42';
      const grants = [other, 'urn:li:organization:5515715'].map((organization) => ({
        organization,
        role: 'ADMINISTRATOR',
      }));
      await publisher.give({ token: 'both', scopes: ['w_organization_social', 'r_organization_social'], grants });
      publisher.proxy.tamper((passing) =>
        withHeader(
          'authorization',
          'Bearer both',
        )(
          passing.path.includes('initializeUpload')
            ? withBody(() => ({ initializeUploadRequest: { owner: other } }))(passing)
            : passing,
        ),
      );
    },
    ends: refused('INVALID_CONTENT_OWNERSHIP'),
  },
  {
    row: 37,
    says: 'a picture that LinkedIn still works on waits two minutes, without a post',
    told: onePicture,
    provoke: ({ sandbox }) => sandbox.faults.set({ processingMs: 60_000 }),
    ends: { state: 'deferred', reason: 'picture-processing', ledger: 'claimed deferred', posts: 0 },
    later: { minutes: [2], ends: { ...published, ledger: `claimed deferred ${sent} published` } },
  },
  {
    row: 37,
    says: 'a picture that never becomes ready misses the slot, without a post',
    told: onePicture,
    provoke: stuck,
    ends: { state: 'deferred', reason: 'picture-processing', ledger: 'claimed deferred', posts: 0 },
    later: {
      minutes: [119],
      ends: {
        state: 'missed',
        reason: 'picture-processing',
        ledger: 'claimed deferred claimed deferred missed',
        posts: 0,
      },
    },
  },
  {
    row: 37,
    says: 'a picture that is wrongly called ready is refused with its post',
    told: onePicture,
    provoke: async (publisher) => {
      await callPicturesReady(publisher);
      stuck(publisher);
    },
    ends: refused('MEDIA_ASSET_WAITING_UPLOAD'),
  },
  {
    row: 37,
    says: 'a picture that is wrongly called ready, and whose post LinkedIn then hides, asks a person',
    told: onePicture,
    provoke: async (publisher) => {
      await callPicturesReady(publisher);
      stuck(publisher);
      publisher.sandbox.faults.set({ unreadyImage: 'hide' });
    },
    ends: { state: 'unknown', reason: 'post-hidden', ledger: `${sent} unknown`, posts: 0 },
  },
  {
    row: 38,
    says: 'a picture that LinkedIn can not use is refused before the post is sent',
    told: onePicture,
    provoke: ({ sandbox }) => sandbox.faults.next('upload-fails'),
    ends: beforeSending('picture-failed'),
  },
  {
    row: 50,
    says: 'an address for pictures that has expired is replaced by a fresh one, and the post is published once',
    told: onePicture,
    provoke: onUpload(once((passing) => ({ ...passing, path: passing.path.replace('/0?', '-old/0?') }))),
    ends: published,
  },
  {
    row: 51,
    says: 'bytes that are no picture are taken with 201, and refused before the post is sent',
    told: onePicture,
    provoke: onUpload((passing) => ({ ...passing, body: Buffer.from('not a picture') })),
    ends: beforeSending('picture-failed'),
  },
  ...(['bearer', 'none', 'either'] as const).map(
    (uploadAuthorization): Row => ({
      row: 52,
      says: `pictures are uploaded where the token is wanted like this: ${uploadAuthorization}`,
      told: onePicture,
      provoke: ({ sandbox }) => sandbox.faults.set({ uploadAuthorization }),
      ends: published,
    }),
  ),
  {
    row: 60,
    says: 'an unescaped sign that got past our own composition is published, and the network cuts the text there',
    told: { pinned: { shown: 'Vi planerar (ihop).', commentary: 'Vi planerar (ihop).' } },
    ends: published,
  },
];

describe('what a LinkedIn post says and shows', () => {
  it.each(rows)('row $row: $says', async (row) => {
    expect(await played(row)).toEqual(expected(row));
  });
});
