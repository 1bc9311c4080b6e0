import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import { quietPictureMarkup } from '#functions/newsroom/page-kit/picture-view.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { CardLanguages } from '#functions/newsroom/screens/review-sheet/linkedin-card.ts';
import type { JobAdPreview, SitePreview } from '#functions/newsroom/screens/review-sheet/sheet-view.ts';

const previewWords: Words<{
  readonly open: string;
  readonly later: string;
  readonly noSite: string;
  readonly inAds: (ads: string) => string;
  readonly noAds: string;
  readonly noJobAd: string;
}> = {
  sv: {
    open: 'Öppna sidan',
    later: 'Sidan får sin adress när den publiceras.',
    noSite: 'Berättelsen får ingen egen sida.',
    inAds: (ads) => `Läggs in i ${ads}.`,
    noAds: 'Ingen öppen annons passar just nu. Den läggs in när en sådan kommer.',
    noJobAd: 'Berättelsen går inte till jobbannonser.',
  },
  en: {
    open: 'Open the page',
    later: 'The page gets its address when it is published.',
    noSite: 'The story gets no page of its own.',
    inAds: (ads) => `Goes into ${ads}.`,
    noAds: 'No open ad fits just now. It goes in when one does.',
    noJobAd: 'The story does not go to job ads.',
  },
};

export const sitePreview = (site: SitePreview | null, to: Address, languages: CardLanguages): Markup => {
  const words = previewWords[languages.page];
  if (site === null) return html`<p class="waiting">${words.noSite}</p>`;
  const lang = langOf(languages.story, languages.page);
  return html`<div class="site-preview">${site.picture ? quietPictureMarkup(site.picture, to) : ''}
<div><p class="headline"${lang}>${site.title}</p>
<p${lang}>${site.ingress}</p>
<p>${site.address === null ? html`<span class="muted">${words.later}</span>` : html`<a class="onward" href="${to(site.address)}">${words.open}</a>`}</p></div>
</div>`;
};

export const jobAdPreview = (jobAd: JobAdPreview | null, languages: CardLanguages): Markup => {
  const words = previewWords[languages.page];
  if (jobAd === null) return html`<p class="waiting">${words.noJobAd}</p>`;
  const lang = langOf(languages.story, languages.page);
  const where = jobAd.vacancies.length === 0 ? words.noAds : words.inAds(listWords(jobAd.vacancies, languages.page));
  return html`<p>${where}</p>
<div class="job-block"${lang}>
<p class="headline">${jobAd.heading}</p>
<p>${jobAd.text}</p>
<p><span class="as-link">${jobAd.linkText}</span></p>
</div>`;
};
