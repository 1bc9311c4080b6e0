import type { Handler } from 'hono';
import type { DeskPlace } from '#functions/desk/desk-deps.ts';
import { deskContext } from '#functions/desk/frame/desk-frame.ts';
import { deskWords } from '#functions/desk/frame/desk-words.ts';
import { layDrawn } from '#functions/desk/frame/laid-page.ts';
import { noticeBody } from '#functions/desk/frame/notice-body.ts';
import { playingLine, playingPage } from '#functions/desk/frame/playing-page.ts';
import { undrawnSheet } from '#functions/desk/sheet/undrawn-sheet.ts';
import { isBeginning } from '#functions/desk/start/start-of.ts';
import { showStart } from '#functions/desk/start/start-routes.ts';
import { type OpenDesk, show } from '#functions/desk/visit.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { laidOn } from '#functions/newsroom/page-kit/desk-place.ts';
import { withPausesNow } from '#functions/newsroom/page-kit/page-frame.ts';

/** Folders of the reports in which people read pages. */
const pageKey = /^(?:newsroom|digests)\/(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,200}\/){0,4}index\.html$/u;

/** The key of a page that people may read; null for all else. */
const keyOf = (path: string): string | null => {
  try {
    const plain = decodeURIComponent(path).normalize('NFC').slice(1);
    const key = plain.endsWith('/') ? `${plain}index.html` : plain;
    return key.length < 600 && pageKey.test(key) ? key : null;
  } catch {
    return null;
  }
};

const newsroomKeys: readonly string[] = Object.values(pageKeys);

/** Somebody who types an address leaves out its last slash. */
const withSlash = (path: string): string | null => (/\/[^/.]+$/.test(path) ? `${path}/` : null);

const [again, slowly] = ['2', '20'] as const;

/** The newsroom's pages as they were drawn, with what a person may do laid on them; while weeks are played, as far as they are there. */
export const storedPages =
  (place: DeskPlace, open: OpenDesk): Handler =>
  async (c, next) => {
    const slashed = withSlash(c.req.path);
    const key = keyOf(slashed ?? c.req.path);
    if (key === null) return next();
    const { language } = place;
    if (slashed !== null && (await place.reports.head(key)) !== null) return c.redirect(slashed);
    const stored = slashed === null ? await place.reports.get(key) : null;
    const playing = place.playing();
    const text = stored === null ? null : new TextDecoder().decode(stored.body);
    if (playing !== null) {
      c.header('refresh', text === null ? again : slowly);
      if (text === null) return c.html(playingPage(c.req.path, playing, language));
      return c.html(laidOn(text, (kind) => (kind === 'top' ? playingLine(playing, language) : '')));
    }
    const visit = await open(c);
    if (visit === null) return text === null ? next() : c.html(text);
    if (key === pageKeys.front && (text === null || (await isBeginning(visit.deps))))
      return showStart(visit, c.req.path);
    if (text !== null) {
      const context = await deskContext(visit.deps);
      return c.html(await layDrawn(visit, withPausesNow(text, key, context, language), context.timeZone));
    }
    // Before an employer has said its name nothing is drawn; the front says what is to be done first.
    if (newsroomKeys.includes(key)) return c.redirect('/newsroom/');
    const undrawn = await undrawnSheet(visit, c.req.path);
    if (undrawn !== null) return undrawn;
    const words = deskWords[language];
    const front = { href: '/newsroom/', words: words.front };
    const body = noticeBody(words.absent, words.absentMore, front);
    return show(visit, { path: c.req.path, title: words.absent, body }, 404);
  };
