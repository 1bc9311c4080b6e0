import type { BrowserContext } from 'playwright-core';
import { axeFindings } from '#test/browser/axe-findings.ts';
import type { OpenedPage } from '#test/browser/pages-to-open.ts';

/** Words of the program that no reader should meet: codes of the ledger, paths of units, values that are not there. */
const systemWords =
  /\b(no-matching-vacancy|changed-after-approval|story-withdrawn|undefined|NaN|null)\b|\[object |\b(utbildning|aldreomsorg|stadsledning|social)\.[a-z-]+/;

/** A picture that waits for scrolling would never be asked for. */
const allPictures =
  'Promise.all([...document.images].map((one) => { one.loading = "eager"; return one.decode().catch(() => null); }))';

/** Everything that is wrong with a page as a browser shows it; empty when nothing is. */
export const faultsOf = async (
  context: BrowserContext,
  base: string,
  opened: OpenedPage,
): Promise<readonly string[]> => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await page.goto(`${base}${opened.path}`, { waitUntil: 'load' });
    await page.evaluate(allPictures);
    const lang = await page.getAttribute('html', 'lang');
    if (lang !== opened.lang) faults.push(`lang is ${lang}`);
    const [wide, room] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    if (wide > room) faults.push(`scrolls sideways: ${wide} in ${room}`);
    const unhidden = await page.evaluate<readonly string[]>(
      '[...document.querySelectorAll("[hidden]")].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent)',
    );
    if (unhidden.length > 0) faults.push(`shows what is hidden: ${unhidden.join(', ')}`);
    const system = systemWords.exec(await page.innerText('body'));
    if (system !== null) faults.push(`says "${system[0]}"`);
    faults.push(...(await axeFindings(page)));
    return faults;
  } finally {
    await page.close();
  }
};
