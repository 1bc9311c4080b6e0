import { adSkipped, feedUnreadable, lettersBroken } from '#functions/ads/vacancies/feeds/ad-findings.ts';
import type { FeedAd, FeedAds, FeedSource, GivenAd, ReadFeed } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { feedDocument } from '#functions/ads/vacancies/feeds/feed-document.ts';
import { type FeedNode, mostAds, tooManyAds } from '#functions/ads/vacancies/feeds/feed-node.ts';
import { jobylonAd, jobylonJobs } from '#functions/ads/vacancies/feeds/jobylon.ts';
import { reachmeeAd, reachmeeItems } from '#functions/ads/vacancies/feeds/reachmee.ts';
import { includedIn, teamtailorJsonAd, teamtailorResources } from '#functions/ads/vacancies/feeds/teamtailor-json.ts';
import { teamtailorJobs, teamtailorXmlAd } from '#functions/ads/vacancies/feeds/teamtailor-xml.ts';
import { type ReadAd, vacancyOfAd } from '#functions/ads/vacancies/feeds/vacancy-of-ad.ts';
import { varbiAds } from '#functions/ads/vacancies/feeds/varbi.ts';
import { packTexts } from '#functions/ads/vacancies/packed-texts.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import type { VacancyFeed } from '#functions/ground/ports/vacancy-source.ts';
import type { Organisation } from '#functions/story/organisation/organisation.ts';

type Items = (root: FeedNode) => readonly FeedNode[] | null;
type Reader = (root: FeedNode) => (item: FeedNode, at: string) => FeedAd;

const noItems = { sv: 'där finns inga annonser av det slaget', en: 'there are no ads of that kind in it' };

/** For systems whose feed is a document with a list of ads; `place` names the list in findings. */
const listed =
  (place: string, items: Items, reader: Reader) =>
  (body: string): FeedAds => {
    const document = feedDocument(body);
    if ('why' in document) return document;
    const found = items(document.root);
    if (found === null) return { why: noItems };
    if (found.length > mostAds) return { why: tooManyAds };
    const read = reader(document.root);
    return {
      ads: found.map((item, index) => {
        const at = `${place}[${index}]`;
        return item.children.length === 0 ? { noAd: at } : read(item, at);
      }),
    };
  };

type System = { readonly name: string; readonly ads: (body: string) => FeedAds };

const systems: Readonly<Record<VacancyFeed['kind'], System>> = {
  varbi: { name: 'Varbi', ads: varbiAds },
  'teamtailor-json': {
    name: 'Teamtailor (JSON)',
    ads: listed('data', teamtailorResources, (root) => {
      const included = includedIn(root);
      return (job, at) => teamtailorJsonAd(job, at, included);
    }),
  },
  'teamtailor-xml': { name: 'Teamtailor (XML)', ads: listed('job', teamtailorJobs, () => teamtailorXmlAd) },
  jobylon: { name: 'Jobylon', ads: listed('job', jobylonJobs, () => jobylonAd) },
  reachmee: { name: 'ReachMee', ads: listed('item', reachmeeItems, () => reachmeeAd) },
};

const noForm = (at: string, { spot }: FeedSource): ReadAd => ({
  vacancy: null,
  findings: [adSkipped(spot, { at, id: '', title: '' }, 'form')],
});

/** Each stands where a byte was broken on the way: the letter is lost, and the ad is read all the same. */
const brokenLetters = (body: string, spot: FeedSource['spot']): readonly Finding[] => {
  const letters = body.split('\ufffd').length - 1;
  return letters === 0 ? [] : [lettersBroken(spot, letters)];
};

/** An ad that no reader foresaw is skipped and told, and the others of its feed are read. */
const readOne = (ad: GivenAd, source: FeedSource, organisation: Organisation): ReadAd => {
  if ('noAd' in ad) return noForm(ad.noAd, source);
  try {
    return vacancyOfAd(ad, source, organisation);
  } catch {
    return noForm(ad.at, source);
  }
};

const unforeseen = { sv: 'det går inte att läsa', en: "it can't be read" };

const guarded = (ads: System['ads'], body: string): FeedAds => {
  try {
    return ads(body);
  } catch {
    return { why: unforeseen };
  }
};

/** Reads a feed of any kind. Each ad stands alone: what can't be understood in one is a finding and never stops the others. */
export const importFeed = (
  kind: VacancyFeed['kind'],
  body: string,
  source: FeedSource,
  organisation: Organisation,
): ReadFeed => {
  const { name, ads } = systems[kind];
  const held = guarded(ads, body);
  if ('why' in held)
    return { vacancies: [], findings: [feedUnreadable(source.spot, name, held.why)], ads: 0, why: held.why };
  const read = held.ads.map((ad) => readOne(ad, source, organisation));
  return {
    vacancies: packTexts(read.flatMap((one) => one.vacancy ?? [])),
    findings: [...brokenLetters(body, source.spot), ...read.flatMap((one) => one.findings)],
    ads: held.ads.length,
    why: null,
  };
};
