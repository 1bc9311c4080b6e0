import { emptyAd, type FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type FeedNode, nodesAt, textAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { addressAt, wordsAt } from '#functions/ads/vacancies/feeds/node-field.ts';
import { reachmeeContacts } from '#functions/ads/vacancies/feeds/reachmee-contacts.ts';

/** The items of ReachMee's RSS, `<rss><channel><item>…`, and the bare list of its JSON. */
export const reachmeeItems = (root: FeedNode): readonly FeedNode[] | null => {
  const [channel] = nodesAt(root, 'rss.channel');
  if (channel !== undefined) return nodesAt(channel, 'item');
  const list = nodesAt(root, 'item');
  return list.length > 0 || root.children.length === 0 ? list : null;
};

/** What ReachMee writes where a list of the employer's has nothing that fits. */
const chosen = (text: string): string => (/^\[.*\]$/.test(text) ? '' : text);

/**
 * One item, as municipalities that read this feed use it. `CommAdSeqNo` tells ads apart; several may share a `projectNr`.
 * `Area1` is the county and `Area2` the municipality.
 */
export const reachmeeAd = (item: FeedNode, at: string): FeedAd => {
  const employment = wordsAt(item, 'occupationdegree', 'employmentlevel', 'employmenttype');
  const closes = textAt(item, 'pubdateto', 'applicationdeadline', 'lastapplicationdate');
  return {
    ...emptyAd,
    at,
    id: wordsAt(item, 'commadseqno', 'adid', 'projectnr', 'projectid'),
    title: wordsAt(item, 'title'),
    texts: [textAt(item, 'prefixtext'), textAt(item, 'description'), textAt(item, 'suffixtext')],
    language: wordsAt(item, 'language', 'lang'),
    published: [textAt(item, 'pubdate', 'publishingdate')],
    closes,
    applyUrls: [addressAt(item, 'applyurl'), addressAt(item, 'link')],
    units: [
      ...['org1', 'org2', 'org3', 'org4'].map((name) => wordsAt(item, name)),
      ...nodesAt(item, 'organizations').map((one) => wordsAt(one, 'nameorgunit', 'name')),
    ],
    occupations: [wordsAt(item, 'position'), wordsAt(item, 'befattning'), chosen(wordsAt(item, 'occupationarea'))],
    municipalities: [
      wordsAt(item, 'area2'),
      ...nodesAt(item, 'areas')
        .map((one) => wordsAt(one, 'name'))
        .reverse(),
      wordsAt(item, 'city', 'town'),
    ],
    street: wordsAt(item, 'street', 'address'),
    postalCode: wordsAt(item, 'zip', 'postalcode'),
    city: wordsAt(item, 'city', 'town'),
    employment: employment === '' ? null : employment,
    hours: [wordsAt(item, 'workinghours'), employment].join(' ').trim(),
    openings: wordsAt(item, 'numberofpositions', 'openings'),
    contacts: reachmeeContacts(item),
  };
};
