import { raw } from 'hono/html';
import type { Markup } from '#functions/ground/markup/html.ts';

/**
 * A place on a stored page where the desk lays what a person may do there. Where nobody is served it is a comment that says
 * nothing. Names are encoded, so that no text can end the comment.
 */
export const deskPlace = (kind: DeskPlaceKind, ...names: readonly string[]): Markup =>
  raw(`<!--desk ${[kind, ...names.map(encodedName)].join(' ')}-->`) as Markup;

/**
 * What stands there: who you are, the verdict's strip, a slot, a need, a pause, a block to paste, the way by a button beside
 * that by file or command, doors of the desk's own, all campaigns, one campaign, an address for the calendar, how fresh the page is.
 */
export type DeskPlaceKind =
  | 'top'
  | 'sheet'
  | 'board'
  | 'slot'
  | 'need'
  | 'pause'
  | 'paste'
  | 'way'
  | 'doors'
  | 'campaigns'
  | 'campaign'
  | 'subscribe'
  | 'looked';

/** Two hyphens could end a comment. */
const encodedName = (name: string): string => encodeURIComponent(name).replaceAll('-', '%2D');

const places = /<!--desk ([a-z]{1,10})((?: [^\s>-]{1,600}){0,4})-->/g;

/** Lays something at each place of a page; what says nothing leaves nothing. */
export const laidOn = (page: string, lay: (kind: string, names: readonly string[]) => Markup | string): string =>
  page.replace(places, (_, kind: string, names: string) =>
    String(lay(kind, names.trim() === '' ? [] : names.trim().split(' ').map(decodeURIComponent))),
  );
