import sharp from 'sharp';
import { startDemo } from '#test/builders/journeys/started-demo.ts';
import { launchChromium } from '#test/builders/chromium.ts';
const demo = await startDemo();
for (;;) { const r = await demo.see('/newsroom/digests/2026-11/'); const f = await demo.see('/newsroom/'); if (r?.status === 200 && f !== null && !/spelas/i.test(f.text)) break; if (demo.since() > 600000) break; await new Promise((r) => setTimeout(r, 3000)); }
console.log('ready', demo.since() / 1000);
await new Promise((r) => setTimeout(r, 15000));
const b = await launchChromium();
const go = async (path: string, who: string | null, w: number, h: number | null, to: string, webp = false) => {
  const c = await b.newContext({ viewport: { width: w, height: w === 390 ? 844 : 900 } });
  if (who) await c.addCookies([{ name: 'vardag-person', value: who, url: demo.url }]);
  const p = await c.newPage(); const r = await p.goto(demo.url + path, { waitUntil: 'load' });
  await p.evaluate('Promise.all([...document.images].map((one) => { one.loading = "eager"; return one.decode().catch(() => null); }))');
  const full = await p.evaluate('document.documentElement.scrollHeight') as number;
  const png = await p.screenshot({ fullPage: true });
  const img = h ? sharp(png).extract({ left: 0, top: 0, width: w, height: Math.min(h, full) }) : sharp(png);
  if (webp) await img.webp({ quality: 82 }).toFile(to); else await img.png().toFile(to);
  console.log(r?.status(), path, who, w, full); await c.close();
};
const S = 'docs/screenshots/';
await go('/newsroom/', 'eva.k', 1280, 1720, S + 'front.webp', true);
await go('/newsroom/', 'eva.k', 390, 1400, S + 'front-phone.webp', true);
await go('/newsroom/calendar/', 'hanna.r', 1280, 1600, S + 'calendar.webp', true);
const pages: [string, string | null][] = [['/newsroom/', 'eva.k'], ['/newsroom/stories/', 'eva.k'], ['/newsroom/calendar/', 'hanna.r'], ['/newsroom/published/', 'eva.k'], ['/newsroom/withdrawals/', null], ['/newsroom/desk/mine/', 'eva.k'], ['/newsroom/desk/mine/', 'hanna.r'], ['/newsroom/desk/draft/', 'elsa.a'], ['/newsroom/desk/campaign/', 'hanna.r'], ['/newsroom/desk/officer/', 'dana.o'], ['/newsroom/desk/record/', 'dana.o'], ['/newsroom/desk/start/', 'eva.k'], ['/newsroom/desk/help/', 'eva.k'], ['/newsroom/desk/people/', null], ['/newsroom/desk/pause/', 'eva.k'], ['/newsroom/digests/', null], ['/newsroom/digests/2026-11/', null], ['/newsroom/coverage/', null], ['/newsroom/job-ads/', 'hanna.r']];
for (const [path, who] of pages) for (const w of [1280, 390]) try { await go(path, who, w, 6000, `/tmp/work/shots/${path.replace(/\W+/g, '_')}${who ?? ''}-${w}.png`); } catch (e) { console.log('fail', path, String(e).slice(0, 100)); }
const t = (await demo.see('/newsroom/stories/'))!.text; console.log([...t.matchAll(/href="([^"]*stories\/[^"]+\/)"/g)].map((m) => m[1]).slice(0, 40).join(' '));
await new Promise((r) => setTimeout(r, 1200000));
