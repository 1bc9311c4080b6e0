import type { Hono } from 'hono';
import type { Language } from '#functions/ground/language/language.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { ActDeps } from '#functions/jobs/acts/act.ts';
import type { PackOptions } from '#functions/jobs/archive/pack-year.ts';

/** Lives through the time until the next slot, where the channels are pretended and nobody waits for a Tuesday. */
export type NextSlot = {
  readonly when: () => Promise<string | null>;
  readonly run: () => Promise<string | null>;
};

/** What the desk needs besides the ports: whoever draws the pages is told of what was changed. */
export type DeskDeps = ActDeps & {
  /** What a package for the e-archive carries; absent where none is made. */
  readonly packageAssets?: Pick<PackOptions, 'schemas' | 'version'>;
  /** Tells whom a change concerns, and waits a moment for them: where little is to be drawn, the pages are when the answer goes. */
  readonly settle: () => Promise<void>;
  /** 32 random bytes as base64url. */
  readonly newSecret: () => string;
  /** What an act has changed is being drawn: stored pages may say what was so before it. */
  readonly isDrawing: () => boolean;
  /** Null where time passes by itself. */
  readonly nextSlot: NextSlot | null;
};

/** How far the weeks of a demo have been played; of no weeks, that the first pages are being drawn. */
export type Playing = {
  /** The first local day, `2026-10-05`. */
  readonly from: string;
  readonly week: number;
  readonly weeks: number;
  /** The local day that is being lived, `2026-10-13`; null before the first. */
  readonly day: string | null;
  readonly published: number;
};

/** What can be served at once, before there is anything to act on. */
export type DeskPlace = {
  readonly reports: ObjectStore;
  readonly language: Language;
  /** Null when nothing is being played. */
  readonly playing: () => Playing | null;
  /** Null until people can act. */
  readonly deps: () => DeskDeps | null;
  /** Pages on which a person posts by hand, under `/:publication/`. */
  readonly byHand: (deps: DeskDeps) => Promise<Hono>;
};
