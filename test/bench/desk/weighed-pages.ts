import type { DeskWorld } from '#test/browser/desk-world.ts';

const pages = [
  '/newsroom/',
  '/newsroom/stories/',
  '/newsroom/stories/?page=99',
  '/newsroom/stories/?state=approved',
  '/newsroom/stories/?search=dag',
  '/newsroom/stories/vardagen-0007/',
  '/newsroom/calendar/',
  '/newsroom/published/',
  '/newsroom/withdrawals/',
  '/newsroom/coverage/',
  '/newsroom/job-ads/',
  '/newsroom/desk/mine/',
  '/newsroom/desk/draft/?story=vardagen-0007',
  '/newsroom/desk/pause/',
] as const;

type Weighed = { readonly path: string; readonly bytes: number; readonly took: number };

/** What a browser loads of each page before its pictures: the page, its style, its font and its script. */
export const weighPages = async ({ url }: DeskWorld): Promise<readonly Weighed[]> => {
  const bytesOf = async (path: string): Promise<number> => {
    const answer = await fetch(`${url}${path}`, { headers: { cookie: 'vardag-person=eva.k' } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.arrayBuffer()).byteLength;
  };
  const [style, font, script] = await Promise.all(
    ['/newsroom/style.css', '/newsroom/assets/source-sans-3.woff2', '/newsroom/desk/keep-typed.js'].map(bytesOf),
  );
  const around = (style ?? 0) + (font ?? 0);
  const weighed: Weighed[] = [];
  for (const path of pages) {
    const began = performance.now();
    const bytes = await bytesOf(path);
    const took = performance.now() - began;
    weighed.push({ path, bytes: bytes + around + (path.includes('/draft/') ? (script ?? 0) : 0), took });
  }
  return weighed;
};
