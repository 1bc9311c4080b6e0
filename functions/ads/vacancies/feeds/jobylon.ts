import { contactOf } from '#functions/ads/vacancies/feeds/ad-contacts.ts';
import { emptyAd, type FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type FeedNode, nodesAt, nodesBelow, textAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { addressAt, wordsAt } from '#functions/ads/vacancies/feeds/node-field.ts';

/** The items of Jobylon's feed: `<jobs><job>…` or a lone `<job>`, and the bare list of `?format=json`. */
export const jobylonJobs = (root: FeedNode): readonly FeedNode[] | null => {
  const jobs = [root, ...root.children].flatMap((node) => nodesAt(node, 'job'));
  if (jobs.length > 0) return jobs;
  if (nodesAt(root, 'jobs').length > 0) return nodesAt(root, 'jobs.item');
  const list = nodesAt(root, 'item');
  return list.length > 0 || root.children.length === 0 ? list : null;
};

/** One job, as `jobylon/jbl-developer` describes it. Its JSON wraps each location and department once more than its XML does. */
export const jobylonAd = (job: FeedNode, at: string): FeedAd => {
  const places = nodesAt(job, 'locations.location');
  const [place] = places;
  const placeText = (...names: readonly string[]) => (place === undefined ? '' : wordsAt(place, ...names));
  const departments = nodesAt(job, 'departments').flatMap((one) => [
    ...nodesBelow(one, 'descr'),
    ...nodesBelow(one, 'desc'),
  ]);
  const employment = wordsAt(job, 'employmenttype');
  const person = ['name', 'email', 'phone'].map((name) => wordsAt(job, `contact.${name}`));
  // The text is an address with the street first; a town alone is no street.
  const [street = '', ...rest] = placeText('text').split(',');
  return {
    ...emptyAd,
    at,
    id: wordsAt(job, 'id'),
    title: wordsAt(job, 'title'),
    texts: [textAt(job, 'descr'), textAt(job, 'skills')],
    language: wordsAt(job, 'language'),
    published: [textAt(job, 'fromdate')],
    closes: textAt(job, 'todate'),
    applyUrls: [addressAt(job, 'urls.apply'), addressAt(job, 'urls.ad')],
    units: departments.map((one) => one.text.trim()),
    occupations: [wordsAt(job, 'function')],
    municipalities: places.flatMap((one) => [wordsAt(one, 'municipality'), wordsAt(one, 'city', 'cityshort')]),
    street: rest.length > 0 && /\d/.test(street) ? street.trim() : '',
    postalCode: placeText('postalcode', 'postalcodeshort'),
    city: placeText('city', 'cityshort'),
    otherCities: places.slice(1).map((one) => wordsAt(one, 'city', 'cityshort')),
    employment: employment === '' ? null : employment,
    hours: employment,
    contacts: contactOf(person, false),
  };
};
