import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { accessibilityPath, homePath, indexLanguage, jobsPath } from '#functions/site/index-paths.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import type { Page } from '#functions/site/page.ts';
import { relative } from '#functions/site/page-paths.ts';
import { readerContactView } from '#functions/site/reader-contact-view.ts';
import { logoKey } from '#functions/site/site-assets.ts';
import { languageName, words } from '#functions/site/words.ts';

type Framed = Pick<Page, 'brand' | 'language' | 'path' | 'section' | 'alternates'>;

const languageLinks = (page: Framed): readonly Markup[] =>
  page.brand.languages
    .filter((language) => language !== page.language)
    .map((language) => {
      const same = page.alternates.find((one) => one.language === language);
      const path = same?.path ?? homePath(page.brand, language);
      return html`<li><a href="${relative(page.path, path)}" hreflang="${language}" lang="${language}">${languageName[language]}</a></li>`;
    });

const current = (here: boolean): Markup | false => here && html` aria-current="true"`;

export const pageHead = (page: Framed): Markup => {
  const to = (path: string) => relative(page.path, path);
  const links = indexLanguage(page.brand, page.language);
  const logo = logoKey(page.brand);
  const employer = inLanguage(page.brand.employer, page.language);
  return html`<a class="skip" href="#main">${inLanguage(words.skip, page.language)}</a>
    <header class="site-head"><div class="wrap">
      <a class="home" href="${to(homePath(page.brand, links))}">${
        logo ? html`<img class="logo" src="${to(logo)}" alt="${employer}" height="40">` : html`<span>${employer}</span>`
      }</a>
      <nav aria-label="${inLanguage(words.menu, page.language)}">
        <ul class="menu">
          <li><a href="${to(homePath(page.brand, links))}"${current(page.section === 'stories')}>${inLanguage(words.stories, page.language)}</a></li>
          <li><a href="${to(jobsPath(page.brand, links))}"${current(page.section === 'jobs')}>${inLanguage(words.jobs, page.language)}</a></li>
          ${languageLinks(page)}
        </ul>
      </nav>
    </div></header>`;
};

export const pageFoot = (page: Framed): Markup => {
  const to = (path: string) => relative(page.path, path);
  const links = indexLanguage(page.brand, page.language);
  return html`<footer class="site-foot">
      <div class="wrap">
        <p class="sender">${cutAtJoints(inLanguage(page.brand.sender, page.language))}</p>
        <ul class="menu">
          <li><a href="${to(accessibilityPath(page.brand, links))}">${inLanguage(words.accessibility, page.language)}</a></li>
          <li><a href="${to(`${homePath(page.brand, links)}rss.xml`)}" type="application/rss+xml">${inLanguage(words.feed, page.language)}</a></li>
        </ul>
        ${
          page.brand.contact !== undefined &&
          html`<p class="ask">${inLanguage(words.question, page.language)} ${readerContactView(page.brand.contact)}</p>`
        }
        <p class="quiet">${inLanguage(words.noTracking, page.language)}</p>
      </div>
    </footer>`;
};
