import { type PackedYear, packYear } from '#functions/jobs/archive/pack-year.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { stylesheetKey } from '#functions/site/site-assets.ts';
import { packageAssets } from '#functions/wiring/assets.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

/** The files of a package by their paths. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** The package of a year of a world; each file is put once. */
export const packed = async (
  { deps }: World,
  year = 2026,
): Promise<{ readonly year: PackedYear | null; readonly files: PackedFiles }> => {
  const files = new Map<string, Uint8Array>();
  const put = async (path: string, body: Uint8Array): Promise<void> => {
    if (files.has(path)) throw new Error(`${path} is put twice.`);
    files.set(path, body);
  };
  return { year: await packYear(deps, { year, ...packageAssets() }, put), files };
};

/** A story was told in November 2026 and taken down a week later: two nights of the log. */
export const archivedWorld = async (): Promise<World> => {
  const world = await newsroomWorld();
  await world.deps.site.put(stylesheetKey, '@font-face { src: url(font.woff2) } main { max-width: 40rem }');
  for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
  await world.deps.content.put('retention.yaml', 'published: { keep: always, decision: KF 1 }\n');
  await sealRecords(world.deps);
  world.at(nine.add({ hours: 24 * 7 }));
  await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-30' }));
  await writeDigest(world.deps, '2026-W48');
  await withdrawStories(world.deps);
  await sealRecords(world.deps);
  return world;
};

/** The same, and a page that was told two months later: a night of the next year. */
export const nextYear = async (world: World): Promise<void> => {
  const instant = nine.add({ hours: 24 * 60 });
  world.at(instant);
  await servePublication(world.deps, due({ campaign: 'varen', channel: 'site', instant: instant.toString() }));
  await sealRecords(world.deps);
};
