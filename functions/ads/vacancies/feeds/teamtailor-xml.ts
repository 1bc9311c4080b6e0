import { contactOf } from '#functions/ads/vacancies/feeds/ad-contacts.ts';
import { emptyAd, type FeedAd } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type FeedNode, nodesAt, textAt } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { feedSalary } from '#functions/ads/vacancies/feeds/feed-salary.ts';
import { addressAt, wordsAt } from '#functions/ads/vacancies/feeds/node-field.ts';
import { removeMarkedBlock } from '#functions/ads/vacancies/marked-block.ts';

/** The items of Teamtailor's feed for partners: `<source><job>…`. */
export const teamtailorJobs = (root: FeedNode): readonly FeedNode[] | null => {
  const [source] = nodesAt(root, 'source');
  return source === undefined ? null : nodesAt(source, 'job');
};

/** One `<job>`, as `Teamtailor/tt-partner-docs` describes it. It may lack `enddate`; it never has a language or an occupation code. */
export const teamtailorXmlAd = (job: FeedNode, at: string): FeedAd => {
  const [place, ...others] = nodesAt(job, 'locations.location');
  const placeText = (name: string) => (place === undefined ? '' : wordsAt(place, name));
  const closes = textAt(job, 'enddate');
  return {
    ...emptyAd,
    at,
    id: wordsAt(job, 'referencenumber').replace(/^teamtailor-/i, ''),
    title: wordsAt(job, 'title'),
    texts: [removeMarkedBlock(textAt(job, 'description'))],
    language: wordsAt(job, 'language', 'languagecode'),
    published: ['startdate', 'createddate'].map((path) => textAt(job, path)).filter((day) => day !== ''),
    closes: closes === '' ? null : closes,
    applyUrls: [addressAt(job, 'applyurl'), addressAt(job, 'url')],
    units: [wordsAt(job, 'department.name'), placeText('name')],
    occupations: [wordsAt(job, 'role.name')],
    municipalities: [placeText('city')],
    street: placeText('address'),
    postalCode: placeText('postalcode'),
    city: placeText('city'),
    otherCities: others.map((one) => wordsAt(one, 'city')),
    employment: textAt(job, 'employmenttype') === '' ? null : wordsAt(job, 'employmenttype'),
    hours: wordsAt(job, 'employmenttype'),
    contacts: nodesAt(job, 'recruiter').flatMap((person) =>
      contactOf(
        [wordsAt(person, 'name'), wordsAt(person, 'title'), wordsAt(person, 'email'), wordsAt(person, 'phone')],
        false,
      ),
    ),
    salary: feedSalary({
      min: textAt(job, 'salary.min'),
      max: textAt(job, 'salary.max'),
      currency: textAt(job, 'salary.currency'),
      unit: textAt(job, 'salary.timeunit'),
    }),
  };
};
