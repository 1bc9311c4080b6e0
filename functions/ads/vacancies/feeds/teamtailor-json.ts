import { contactOf } from '#functions/ads/vacancies/feeds/ad-contacts.ts';
import { emptyAd, type FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type FeedNode, nodesAt, textAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { feedSalary } from '#functions/ads/vacancies/feeds/feed-salary.ts';
import { addressAt, isTrue, wordsAt } from '#functions/ads/vacancies/feeds/node-field.ts';
import { internalAd, unpublishedAd } from '#functions/ads/vacancies/feeds/withheld.ts';
import { removeMarkedBlock } from '#functions/ads/vacancies/marked-block.ts';

/** Resources that came along with the jobs, by type and id. */
export type Included = ReadonlyMap<string, FeedNode>;

const keyOf = (node: FeedNode): string => `${textAt(node, 'type')}/${textAt(node, 'id')}`;

export const includedIn = (root: FeedNode): Included =>
  new Map(nodesAt(root, 'included').map((one) => [keyOf(one), one]));

/** The items of Teamtailor's API: `{ "data": […] }` of JSON:API. */
export const teamtailorResources = (root: FeedNode): readonly FeedNode[] | null => {
  const data = nodesAt(root, 'data');
  return data.length > 0 || root.children.some((one) => one.name === 'meta') ? data : null;
};

const related = (job: FeedNode, included: Included, ...relations: readonly string[]): readonly FeedNode[] =>
  relations
    .flatMap((relation) => nodesAt(job, `relationships.${relation}.data`))
    .flatMap((reference) => included.get(keyOf(reference)) ?? []);

const withheldBy = (job: FeedNode): FeedAd['withheld'] => {
  if (isTrue(textAt(job, 'attributes.internal'))) return internalAd;
  const status = textAt(job, 'attributes.humanstatus', 'attributes.status').toLowerCase();
  return ['', 'published', 'open'].includes(status) ? null : unpublishedAd(status);
};

/** One job of `GET /v1/jobs`, as `Teamtailor/docs` describes it, with `include=department,role,locations,user` when it was asked for. */
export const teamtailorJsonAd = (job: FeedNode, at: string, included: Included): FeedAd => {
  const [place, ...others] = related(job, included, 'locations', 'location');
  const [department] = related(job, included, 'department');
  const [role] = related(job, included, 'role');
  const of = (node: FeedNode | undefined, ...names: readonly string[]) =>
    node === undefined ? '' : wordsAt(node, ...names.map((name) => `attributes.${name}`));
  const closes = textAt(job, 'attributes.enddate');
  const employment = of(job, 'employmenttype');
  return {
    ...emptyAd,
    at,
    id: wordsAt(job, 'id'),
    teamtailorJob: /^\d+$/.test(wordsAt(job, 'id')) ? wordsAt(job, 'id') : null,
    title: of(job, 'title'),
    withheld: withheldBy(job),
    // Teamtailor holds the job as we last wrote it.
    texts: [removeMarkedBlock(textAt(job, 'attributes.body'))],
    language: of(job, 'languagecode'),
    published: ['attributes.startdate', 'attributes.createdat']
      .map((path) => textAt(job, path))
      .filter((day) => day !== ''),
    closes: closes === '' ? null : closes,
    applyUrls: ['attributes.externalapplicationurl', 'links.careersitejobapplyurl', 'links.careersitejoburl'].map(
      (path) => addressAt(job, path),
    ),
    units: [of(department, 'name'), of(place, 'name')],
    occupations: [of(role, 'name')],
    municipalities: [of(place, 'city')],
    street: of(place, 'address'),
    postalCode: of(place, 'zip'),
    city: of(place, 'city'),
    otherCities: others.map((one) => of(one, 'city')),
    employment: employment === '' ? null : employment,
    hours: employment,
    contacts: related(job, included, 'user').flatMap((user) =>
      contactOf([of(user, 'name'), of(user, 'title'), of(user, 'email'), of(user, 'phone')], false),
    ),
    salary: feedSalary({
      min: of(job, 'minsalary'),
      max: of(job, 'maxsalary'),
      currency: of(job, 'currency'),
      unit: of(job, 'salarytimeunit'),
    }),
  };
};
