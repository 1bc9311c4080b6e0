import { join } from 'node:path';
import { benchFeed, benchYaml, putStory, sampleFile } from '#test/bench/bench-employer.ts';
import { benchStore } from '#test/bench/bench-store.ts';

/** Every fiftieth ad is a file that somebody wrote, the others come from feeds of so many. */
const adsInFeed = 5_000;
const boards = ['indeed', 'jooble', 'talent', 'adzuna', 'careerjet', 'linkedin-jobs'];

// Puts an employer into a folder, with so many vacancies and so many published stories, of which no block stands in any ad
// yet. A process of its own, so that its memory is not counted as that of a run.
const [folder = '', vacancies = 0, stories = 0] = process.argv
  .slice(2)
  .map((value, index) => (index === 0 ? value : Number(value))) as [string, number, number];
const [content, reports, site] = [
  benchStore(join(folder, 'content')),
  benchStore(join(folder, 'reports')),
  benchStore(join(folder, 'site')),
];
for (const name of ['brand.yaml', 'organisation.yaml', 'employer-values.yaml'])
  await content.put(name, sampleFile(name));
await content.put('channels.yaml', `jobBoards:\n${boards.map((one) => `  ${one}: { on: true }\n`).join('')}`);
const files = Math.floor(vacancies / 50);
for (let n = 0; n < files; n += 1) await content.put(`vacancies/annons-${n}.yaml`, benchYaml(n));
const feeds = Array.from({ length: Math.ceil((vacancies - files) / adsInFeed) }, (_, n) => n);
const lines = feeds.map((n) => `  - { id: varbi-${n}, kind: varbi, url: "file:varbi-${n}.json" }\n`);
await content.put('vacancies/feeds.yaml', `feeds:\n${lines.join('')}`);
for (const n of feeds) {
  const from = n * adsInFeed;
  await content.put(`vacancies/varbi-${n}.json`, benchFeed(from, Math.min(adsInFeed, vacancies - files - from)));
}
for (let n = 0; n < stories; n += 1) await putStory({ site, reports }, n);
for (const store of [content, reports, site]) store.close();
