import { sheetPath } from '#functions/desk/frame/desk-address.ts';
import { storyNow } from '#functions/desk/sheet/story-now.ts';
import { show, type Visit } from '#functions/desk/visit.ts';
import { html } from '#functions/ground/markup/html.ts';
import { deskPlace } from '#functions/newsroom/page-kit/desk-place.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

const words: Words<{ readonly drawing: string }> = {
  sv: { drawing: 'Granskningsbladet ritas. Sidan läses om av sig själv.' },
  en: { drawing: 'The review sheet is being drawn. The page reads itself again.' },
};

const sheet = /^\/newsroom\/stories\/([^/]{1,300})\/$/;

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The sheet of a story that lies there and that no job has drawn yet, with what can be done already; null when there is no such story. */
export const undrawnSheet = async (visit: Visit, path: string): Promise<Response | null> => {
  const name = decoded(sheet.exec(path)?.[1] ?? '');
  const now = name === null || name === '' ? null : await storyNow(visit.deps, name);
  if (now === null) return null;
  const { id } = now.place;
  const title = now.reviewed.read.story?.front.title ?? id;
  const body = html`<div class="opening"><h1>${title}</h1>
<p>${words[visit.language].drawing}</p></div>
${deskPlace('sheet', id)}`;
  return show(visit, { path: sheetPath(id), title, body });
};
