import type { Finding } from '#functions/findings/finding.ts';
import type { Text } from '#functions/findings/text.ts';
import type { Organisation } from '#functions/organisation/organisation.ts';
import { type ReadFeed, readVarbiAd, type VarbiFeed } from '#functions/vacancies/varbi-ad.ts';
import { notVarbi } from '#functions/vacancies/varbi-findings.ts';

type Positions = { readonly positions: readonly unknown[] } | { readonly why: Text };

const noList: Text = { sv: 'listan «positions» saknas', en: 'the list "positions" is missing' };

const positionsIn = (body: string): Positions => {
  try {
    const parsed: unknown = JSON.parse(body.replace(/^\uFEFF/, ''));
    const held = typeof parsed === 'object' && parsed !== null && 'positions' in parsed ? parsed.positions : parsed;
    return Array.isArray(held) ? { positions: held } : { why: noList };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { why: { sv: `innehållet är inte JSON (${fault})`, en: `the content is not JSON (${fault})` } };
  }
};

/** Reads a Varbi feed. Each ad stands alone: what can't be understood in one is a finding and never stops the others. */
export const readVarbi = (body: string, feed: VarbiFeed, organisation: Organisation): ReadFeed => {
  const held = positionsIn(body);
  if ('why' in held) return { vacancies: [], findings: [notVarbi(feed.spot, held.why)] };
  const ads = held.positions.map((position) => readVarbiAd(position, feed, organisation));
  const findings: readonly Finding[] = ads.flatMap((ad) => ad.findings);
  return { vacancies: ads.flatMap((ad) => ad.vacancies), findings };
};
