import sharp from 'sharp';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

/** What the post said first, and what it is corrected to. */
export const before = 'På måndagar sitter vi i skogsbrynet.';
export const after = 'På tisdagar sitter vi i skogsbrynet.';
export const third = 'På fredagar sitter vi i skogsbrynet.';

export const picture = { file: 'elsa.jpg', alt: 'Elsa i skogsbrynet.' };
const rest = '<!-- more -->\n\nElsa har jobbat här i fyra år.';

/** The story with this opening and one picture, unless told otherwise. */
export const told = (opening: string, fields: Readonly<Record<string, unknown>> = {}): string =>
  aStorySource({ images: [picture], ...fields }, `${opening}\n\n${rest}`);

const aPicture = (background: string) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
export const [blue, red] = await Promise.all([aPicture('#0b3d5c'), aPicture('#c0392b')]);

export type ToldWorld = World & {
  readonly serve: (deps?: Deps) => Promise<Outcome>;
  readonly correct: (source?: string) => Promise<void>;
  /** The texts that stand. */
  readonly shown: () => readonly string[];
  /** Kinds of the entries since the post was published. */
  readonly kinds: () => Promise<readonly string[]>;
  readonly later: (hours: number, minutes?: number) => void;
  /** When a tick asks again; null at once, or when nothing is open. */
  readonly askedAgainAt: () => Promise<string | null>;
  readonly projection: () => Promise<Readonly<Record<string, unknown>>>;
};

/** The day after a story with one picture went out on LinkedIn. */
export const toldWorld = async (source = told(before)): Promise<ToldWorld> => {
  const world = await newsroomWorld();
  const { deps, linkedin } = world;
  const serve = (own: Deps = deps) => servePublication(own, due());
  await deps.content.put(`stories/approved/${story}/elsa.jpg`, blue);
  await world.approve(story, source);
  await serve();
  const later = (hours: number, minutes = 0) => world.at(nine.add({ hours: 24 + hours, minutes }));
  later(0);
  const read = async (key: string) => {
    const stored = await deps.reports.get(key);
    return stored === null ? null : JSON.parse(new TextDecoder().decode(stored.body));
  };
  return {
    ...world,
    serve,
    later,
    correct: (corrected = told(after)) => world.approve(story, corrected),
    shown: () => linkedin.posts().map(({ text }) => text),
    kinds: async () => (await world.ledger()).slice(4).map((entry) => entry.kind),
    askedAgainAt: async () => (await read(openKey(due().publication)))?.notBefore ?? null,
    projection: () => read(`publications/${due().publication}.json`),
  };
};
