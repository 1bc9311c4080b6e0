import { describe, expect, it } from 'vitest';
import type { Publisher } from '#test/builders/linkedin/a-publisher.ts';
import {
  creating,
  expected,
  onCreate,
  type Provoke,
  played,
  type Row,
  sent,
  withBody,
} from '#test/builders/linkedin/a-row.ts';

const refused = (reason: string) => ({ state: 'refused', reason, ledger: `${sent} refused`, posts: 0 }) as const;
const schema = refused('http-422');

type Media = { readonly media: { readonly id: string } };
/** A picture's post with another content; `id` is its picture. */
const showing = (content: (id: string) => unknown): Provoke =>
  onCreate(withBody((body) => ({ ...body, content: content((body['content'] as Media).media.id) })));
const article = { source: 'https://jobba.nordhamn.example/', title: 'Elsa' };

/** By a setting the sandbox answers as the documents say, where they differ from what was seen live. */
const documented = (setting: Parameters<Publisher['sandbox']['faults']['set']>[0], provoke: Provoke) => {
  return async (publisher: Publisher): Promise<void> => {
    publisher.sandbox.faults.set(setting);
    await provoke(publisher);
  };
};

/**
 * The shape of a create (docs/reference/linkedin.md#refusals, rows 25 to 30, 34, 35, 40, 41, 43). What is provoked is
 * never sent by us.
 */
const rows: readonly Row[] = [
  ...['author', 'commentary', 'visibility', 'distribution', 'lifecycleState'].map(
    (field): Row => ({
      row: 25,
      says: `a post without ${field} is refused by the schema, and nothing stands`,
      provoke: creating({ [field]: undefined }),
      ends: schema,
    }),
  ),
  {
    row: 25,
    says: 'a missing field is refused in the documented way too',
    provoke: documented({ missingField: 'business' }, creating({ visibility: undefined })),
    ends: refused('MISSING_FIELD'),
  },
  {
    row: 26,
    says: 'a field that LinkedIn does not know is refused, and nothing stands',
    told: { pictures: 1 },
    provoke: showing((id) => ({ media: { id, description: 'Elsa' } })),
    ends: schema,
  },
  {
    row: 27,
    says: 'a visibility that does not exist is refused, and nothing stands',
    provoke: creating({ visibility: 'EVERYONE' }),
    ends: schema,
  },
  {
    row: 27,
    says: 'a visibility that does not exist is refused in the documented way too',
    provoke: documented({ wrongEnum: 'business' }, creating({ visibility: 'EVERYONE' })),
    ends: refused('INVALID_VALUE_FOR_FIELD'),
  },
  {
    row: 28,
    says: 'a list in place of a record is refused, and nothing stands',
    provoke: creating({ distribution: [] }),
    ends: schema,
  },
  {
    row: 29,
    says: 'a field that only LinkedIn sets is refused, and nothing stands',
    provoke: creating({ createdAt: 1 }),
    ends: schema,
  },
  {
    row: 30,
    says: 'a draft is refused, and nothing stands',
    provoke: creating({ lifecycleState: 'DRAFT' }),
    ends: refused('INVALID_VALUE_FOR_FIELD'),
  },
  {
    row: 34,
    says: 'a name of another kind in place of a picture is refused, and nothing stands',
    told: { pictures: 1 },
    provoke: showing(() => ({ media: { id: 'urn:li:digitalmediaAsset:C4' } })),
    ends: refused('INVALID_URN_TYPE'),
  },
  {
    row: 35,
    says: 'a picture that LinkedIn does not know is refused, and nothing stands',
    told: { pictures: 1 },
    provoke: showing(() => ({ media: { id: 'urn:li:image:C4E10AQunknown' } })),
    ends: refused('INVALID_IMAGE_ID'),
  },
  {
    row: 39,
    says: 'a set of one picture is refused, and nothing stands; the publisher sends one picture alone',
    told: { pictures: 1 },
    provoke: showing((id) => ({ multiImage: { images: [{ id }] } })),
    ends: refused('INVALID_VALUE_FOR_FIELD'),
  },
  {
    row: 40,
    says: 'a picture and a link at once are refused, and nothing stands',
    told: { pictures: 1 },
    provoke: showing((id) => ({ media: { id }, article })),
    ends: schema,
  },
  {
    row: 41,
    says: 'a link card without an address is refused, and nothing stands',
    provoke: creating({ content: { article: { title: 'Elsa' } } }),
    ends: refused('MISSING_FIELD'),
  },
  {
    row: 41,
    says: 'a link card with an address that is none is refused, and nothing stands',
    provoke: creating({ content: { article: { ...article, source: 'elsa' } } }),
    ends: refused('INVALID_URL'),
  },
  {
    row: 41,
    says: 'a call to action that LinkedIn does not know is refused, and nothing stands',
    provoke: creating({ contentCallToActionLabel: 'CLICK_HERE' }),
    ends: refused('INVALID_CALL_TO_ACTION'),
  },
  {
    row: 43,
    says: 'a member who targets is refused, and nothing stands; the publisher speaks for the page alone',
    provoke: async (publisher) => {
      await publisher.give({ token: 'elsa', member: 'urn:li:person:elsa', scopes: ['w_member_social'] });
      const targetEntities = [{ geoLocations: ['urn:li:geo:105117694'] }];
      onCreate((passing) => ({
        ...withBody((body) => ({
          ...body,
          author: 'urn:li:person:elsa',
          content: undefined,
          distribution: { feedDistribution: 'MAIN_FEED', targetEntities },
        }))(passing),
        headers: { ...passing.headers, authorization: 'Bearer elsa' },
      }))(publisher);
    },
    ends: refused('INVALID_VALUE_FOR_FIELD'),
  },
];

describe('the shape of a LinkedIn post', () => {
  it.each(rows)('row $row: $says', async (row) => {
    expect(await played(row)).toEqual(expected(row));
  });
});
