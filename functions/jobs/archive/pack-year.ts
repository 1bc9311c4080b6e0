import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import { html } from '#functions/ground/markup/html.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { hrefOf, metsOf, type PackedFile, typeOf } from '#functions/jobs/archive/mets.ts';
import {
  aboutPage,
  hasLooks,
  type PackageFacts,
  pageName,
  shownView,
  startPage,
  viewName,
} from '#functions/jobs/archive/package-pages.ts';
import { shownPage } from '#functions/jobs/archive/shown-page.ts';
import { type ShownPost, shownPosts } from '#functions/jobs/archive/shown-posts.ts';
import { yearRecords } from '#functions/jobs/archive/year-records.ts';
import { csvText } from '#functions/newsroom/digests/csv-text.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { retentionFile } from '#functions/story/organisation/retention.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock'>;

/** Takes one file of the package, by its path. */
export type Put = (path: string, body: Uint8Array) => Promise<void>;

export type PackedYear = {
  readonly id: string;
  readonly files: number;
  readonly bytes: number;
  readonly posts: number;
  readonly objects: number;
  readonly checkpoint: string | null;
};

export type PackOptions = {
  readonly year: number;
  /** The schemas of METS by their names, so that the package can be read by itself. */
  readonly schemas: ReadonlyMap<string, string>;
  /** Of the program that makes it. */
  readonly version: string;
};

const rep = 'representations/rep1/data/';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (body: Uint8Array): string => new TextDecoder().decode(body);

/** Puts files below one folder, and remembers what is told of each. */
const packer = (folder: string, put: Put) => {
  const packed: PackedFile[] = [];
  return {
    packed,
    add: async (path: string, body: Uint8Array | string): Promise<PackedFile> => {
      const bytes = typeof body === 'string' ? bytesOf(body) : body;
      const file = { path, size: bytes.length, sha256: await sha256OfMuch(bytes), type: typeOf(path) };
      await put(`${folder}${path}`, bytes);
      packed.push(file);
      return file;
    },
  };
};

/** The year's digests, and readings of what was measured in it or is of what was shown in it. */
const numbersOf = async ({ reports }: Needs, year: number, posts: readonly ShownPost[]): Promise<readonly string[]> => {
  const shown = new Set(posts.map(({ publication }) => publication));
  const digests = (await reports.list(`digests/${year}-`)).map(({ key }) => key);
  const readings = (await reports.list('engagement/')).map(({ key }) => key);
  const isOfYear = (key: string) => key.includes(`/month=${year}-`) || shown.has(key.split('/')[1] ?? '');
  return [...digests, ...readings.filter(isOfYear)];
};

const indexOf = (posts: readonly ShownPost[]): string =>
  csvText(
    [
      ['publikation', 'kanal', 'berättelse', 'visad', 'borttagen', 'adress', 'fil'],
      ...posts.map((post) => [
        post.publication,
        post.channel,
        post.story,
        post.at,
        post.removed,
        post.url,
        `visat/${viewName(post)}`,
      ]),
    ],
    'sv',
  );

const dublinCore = ({ employer, year }: PackageFacts, id: string): string =>
  String(html`<?xml version="1.0" encoding="UTF-8"?>
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier>${id}</dc:identifier>
<dc:title>Berättelser om jobbet ${year}</dc:title>
<dc:creator>${employer}</dc:creator>
<dc:date>${year}</dc:date>
<dc:language>sv</dc:language>
<dc:type>Collection</dc:type>
</metadata>
`);

const manifestOf = (files: readonly PackedFile[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');

/** A page as it looked; null of what is none, or of which the archive has the words alone. */
const looksOf = async (records: Needs['records'], post: ShownPost): Promise<string | null> => {
  const page = post.page === null || !hasLooks(post) ? null : await records.get(post.page);
  if (page === null) return null;
  const style = post.style === null ? null : await records.get(post.style);
  return shownPage(textOf(page.body), {
    pictures: new Map(post.pictures.map(({ src, key }) => [src ?? '', `../records/${hrefOf(key)}`])),
    style: style === null ? null : textOf(style.body),
  });
};

/** The bag around the submission: four text files, and a first page that leads inside. */
const bagOf = async (put: Put, id: string, inside: readonly PackedFile[], facts: PackageFacts, at: string) => {
  const payload = inside.map((file) => ({ ...file, path: `data/${id}/${file.path}` }));
  const bytes = payload.reduce((sum, { size }) => sum + size, 0);
  const bag = packer('', put);
  await bag.add('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  await bag.add(
    'bag-info.txt',
    `Source-Organization: ${facts.employer}\nBagging-Date: ${at.slice(0, 10)}\nExternal-Identifier: ${id}\nPayload-Oxum: ${bytes}.${payload.length}\n`,
  );
  await bag.add('manifest-sha256.txt', manifestOf(payload));
  await bag.add('index.html', startPage(facts, `data/${id}/${rep}`));
  await put('tagmanifest-sha256.txt', bytesOf(manifestOf(bag.packed)));
  return { bytes, files: payload.length + bag.packed.length + 1 };
};

/**
 * The package of a year for the e-archive: a submission (SIP) as E-ARK's CSIP asks for it, in a bag. The files go one by one to
 * `put`, so that a large year needs no large memory. Null where the log has nothing of the year.
 */
export const packYear = async (
  deps: Needs,
  { year, schemas, version }: PackOptions,
  put: Put,
): Promise<PackedYear | null> => {
  const { objects, log, checkpoint } = await yearRecords(deps.records, year);
  if (objects.length === 0) return null;
  const { settings } = await readSettings(deps);
  const at = deps.clock.now().round('second').toString();
  const employer = settings?.brand.employer.sv ?? '';
  const timeZone = settings?.brand.timeZone ?? 'Europe/Stockholm';
  const posts = await shownPosts(deps.records, objects);
  const numbers = await numbersOf(deps, year, posts);
  const digests = numbers.filter((key) => /^digests\/[^/]+\/report\.html$/.test(key)).map((key) => `siffror/${key}`);
  const facts: PackageFacts = { employer, year, timeZone, posts, digests, checkpoint };
  // The same rules as of a story's id: it stands in addresses and in names of files.
  const id = `${storyIdOf(employer)}-vardag-${year}`;
  const sip = packer(`data/${id}/`, put);
  const copy = async (from: Pick<Needs['records'], 'get'>, key: string, path: string) => {
    const stored = await from.get(key);
    return stored === null ? [] : [await sip.add(path, stored.body)];
  };
  for (const key of [...objects, ...log]) await copy(deps.records, key, `${rep}records/${key}`);
  for (const key of numbers) await copy(deps.reports, key, `${rep}siffror/${key}`);
  for (const post of posts) {
    await sip.add(`${rep}visat/${viewName(post)}`, shownView(post, facts));
    const looks = await looksOf(deps.records, post);
    if (looks !== null) await sip.add(`${rep}visat/${pageName(post)}`, looks);
  }
  await sip.add(`${rep}index.csv`, indexOf(posts));
  const data = [...sip.packed];
  const documentation = [
    await sip.add('documentation/index.html', startPage(facts, `../${rep}`)),
    await sip.add('documentation/om-paketet.html', aboutPage(facts)),
    ...(await copy(deps.content, retentionFile, `documentation/${retentionFile}`)),
  ];
  const shelf: PackedFile[] = [];
  for (const [name, text] of schemas) shelf.push(await sip.add(`schemas/${name}`, text));
  const descriptive = await sip.add('metadata/descriptive/dc.xml', dublinCore(facts, id));
  const label = `Berättelser om jobbet ${year}`;
  await sip.add(
    'METS.xml',
    metsOf({ id, label, employer, at, version, descriptive, documentation, schemas: shelf, data }),
  );
  const { bytes, files } = await bagOf(put, id, sip.packed, facts, at);
  return { id, files, bytes, posts: posts.length, objects: objects.length, checkpoint };
};
