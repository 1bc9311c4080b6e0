import { channelWords } from '#functions/ground/channels/channel-words.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import { hrefOf } from '#functions/jobs/archive/mets.ts';
import type { ShownPost } from '#functions/jobs/archive/shown-posts.ts';
import { dateWords, localDay } from '#functions/newsroom/page-kit/date-words.ts';

/** What the pages of a package say: they are read in Sweden, from a folder, by whoever has nothing else. */
export type PackageFacts = {
  readonly employer: string;
  readonly year: number;
  readonly timeZone: string;
  readonly posts: readonly ShownPost[];
  /** Paths of the year's digests, from the start page. */
  readonly digests: readonly string[];
  readonly checkpoint: string | null;
};

const style =
  'body{font:1.0625rem/1.55 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;padding:1.5rem;max-width:60rem}h1{line-height:1.2}p,li{max-width:42rem}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid #8a8a8a;overflow-wrap:anywhere}a{color:#0b3d5c}img{max-width:100%;height:auto}pre{white-space:pre-wrap;overflow-wrap:anywhere}';

const page = (title: string, body: Markup): string =>
  String(html`<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`);

const day = (instant: string | null, timeZone: string): string =>
  instant === null || instant === '' ? '' : dateWords(localDay(instant, timeZone), 'sv');

const channelOf = ({ channel }: ShownPost): string =>
  channel === 'linkedin' || channel === 'site' || channel === 'job-boards' ? channelWords(channel, 'sv') : channel;

export const viewName = ({ publication }: ShownPost): string => `${publication}.html`;
/** Of the page as it looked. */
export const pageName = ({ publication }: ShownPost): string => `${publication}.sida.html`;

/** Whether the archive has more of a page than its words; of pages of earlier versions it has not. */
export const hasLooks = ({ page: kept, pictures, style: rules }: ShownPost): boolean =>
  kept !== null && (rules !== null || pictures.length > 0);

/** One post as it was shown: its words, its pictures with their texts, when and where. `data` leads from it to the records. */
export const shownView = (post: ShownPost, { timeZone }: Pick<PackageFacts, 'timeZone'>): string => {
  const { story, at, url, text, pictures, removed, page: kept } = post;
  return page(
    `${story}, ${channelOf(post)}`,
    html`<h1>${story}</h1>
<p>${channelOf(post)}. Visad ${day(at, timeZone)}${removed === null ? '' : `, borttagen ${day(removed, timeZone)}`}.${url === null ? '' : ` Adressen var ${url}`}</p>
${text === null ? '' : html`<pre>${text}</pre>`}
${pictures.map(({ key, alt }) => html`<figure><img src="../records/${hrefOf(key)}" alt="${alt}"><figcaption>${alt}</figcaption></figure>\n`)}${
  kept === null
    ? ''
    : html`${
        hasLooks(post)
          ? html`<p><a href="${hrefOf(pageName(post))}">Sidan som den såg ut</a></p>
`
          : ''
      }<p><a href="../records/${hrefOf(kept)}">Sidans fil som den var</a>, utan bilder och utseende</p>`
}
<p><a href="../records/archive/${hrefOf(post.publication)}/post.json">Posten i arkivet</a></p>`,
  );
};

/** The first page of a package. `data` leads from it to what is kept. */
export const startPage = (facts: PackageFacts, data: string): string => {
  const { employer, year, timeZone, posts, digests, checkpoint } = facts;
  const title = `Vardag ${year}, ${employer}`;
  return page(
    title,
    html`<h1>${title}</h1>
<p>Berättelser om jobbet som ${employer} har visat under ${year}: inlägg, sidor och jobbannonser som de såg ut, vem som godkände dem, när de togs ner, och siffrorna som ledningen fick.</p>
<h2>Det som visades</h2>
${
  posts.length === 0
    ? html`<p>Inget visades.</p>`
    : html`<div class="wide" tabindex="0" role="region" aria-label="Det som visades"><table>
<thead><tr><th scope="col">Berättelse</th><th scope="col">Plats</th><th scope="col">Visad</th><th scope="col">Borttagen</th></tr></thead>
<tbody>
${posts.map((post) => html`<tr><th scope="row"><a href="${data}visat/${hrefOf(viewName(post))}">${post.story}</a></th><td>${channelOf(post)}</td><td>${day(post.at, timeZone)}</td><td>${day(post.removed, timeZone)}</td></tr>\n`)}</tbody>
</table></div>
<p><a href="${data}index.csv">Samma lista som tabell</a></p>`
}
<h2>Siffror</h2>
${digests.length === 0 ? html`<p>Inga sammanfattningar skrevs.</p>` : html`<ul>${digests.map((path) => html`<li><a href="${data}${hrefOf(path)}">${path.split('/').at(-2) ?? path}</a></li>\n`)}</ul>`}
<h2>Är det här helt?</h2>
<p>Varje fil står med sin kontrollsumma i manifest-sha256.txt och i METS.xml. Kör <code>sha256sum -c manifest-sha256.txt</code> i den översta mappen.</p>
${checkpoint === null ? '' : html`<p>Arkivets kontrollrader efter årets sista dag. De har också stått i ledningens mejl:</p><pre>${checkpoint}</pre>`}`,
  );
};

/** What the package is, for whoever opens it when nobody remembers. */
export const aboutPage = ({ employer, year }: Pick<PackageFacts, 'employer' | 'year'>): string =>
  page(
    `Om paketet, ${year}`,
    html`<h1>Om paketet</h1>
<p>Paketet är gjort av programmet Vardag åt ${employer}. Det är en inleverans (SIP) enligt FGS Paketstruktur 2.0, det vill säga E-ARK CSIP och SIP 2.1.0. Runt den ligger en BagIt-påse (RFC 8493), som bara är till för transporten.</p>
<h2>Mapparna</h2>
<ul>
<li><strong>representations/rep1/data/records</strong>: arkivet. archive är det som visades, publications liggare över varje publicering, approvals godkännanden, receipts kvitton på det som togs ner, ads annonser, acts vem som gjorde vad, disposals det som är gallrat och efter vilket beslut.</li>
<li><strong>representations/rep1/data/records/log</strong>: loggen över allt i arkivet. Varje sida har kontrollsummor, och varje sida bygger på den före.</li>
<li><strong>representations/rep1/data/siffror</strong>: ledningens sammanfattningar och de avlästa talen.</li>
<li><strong>representations/rep1/data/visat</strong>: en läsbar sida för varje inlägg.</li>
<li><strong>representations/rep1/data/index.csv</strong>: allt som visades, i en tabell.</li>
</ul>
<h2>Vilket år något hör till</h2>
<p>Till året hör det som loggen tog in under årets dagar, räknat i UTC. Det som hände sista kvällen står därför i nästa års paket. Loggen är med från sin början.</p>
<h2>Filformat</h2>
<p>HTML, JPEG, JSON, CSV och ren text, allt i UTF-8.</p>
<h2>Personuppgifter</h2>
<p>Förnamn, roll och bild på medarbetare som har samtyckt. Efternamn och personnummer finns inte.</p>`,
  );
