import { bytesOfPieces } from '#functions/ads/vacancies/bytes-of-pieces.ts';
import { packTexts } from '#functions/ads/vacancies/packed-texts.ts';
import type { ReadVacancies } from '#functions/ads/vacancies/read-vacancies.ts';
import { namesFor, type TaxonomyNames } from '#functions/ads/vacancies/taxonomy-names.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { putChanged } from '#functions/ground/ledger/put-changed.ts';
import { sha256OfMuch } from '#functions/ground/ledger/sha256-of-much.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

/** The vacancies as they were last read, with what the taxonomy says of them. */
export type KnownVacancies = ReadVacancies & { readonly taxonomy: TaxonomyNames };

type Head = Pick<ReadVacancies, 'findings'> & {
  readonly filesRead: string;
  readonly taxonomy: { readonly [Name in keyof TaxonomyNames]: readonly [string, never][] };
};

/** Whoever changes its shape gives it the next number: what an older program kept is then not read, and kept anew within the hour. */
export const keptVacanciesKey = 'known-vacancies-2.jsonl';
const newline = 0x0a;

/** A line each: a city's ads are too much for one text. */
function* linesOf({ vacancies, findings, taxonomy }: KnownVacancies, filesRead: string): Generator<string> {
  const { byKey, byGroup, municipalityByKey } = namesFor(taxonomy, vacancies);
  const names = { byKey: [...byKey], byGroup: [...byGroup], municipalityByKey: [...municipalityByKey] };
  yield JSON.stringify({ filesRead, findings, taxonomy: names });
  for (const vacancy of vacancies) yield `\n${JSON.stringify(vacancy)}`;
}

function* readLines(body: Uint8Array): Generator<unknown> {
  const decoder = new TextDecoder();
  for (let from = 0; from < body.length; ) {
    const end = body.indexOf(newline, from);
    const until = end === -1 ? body.length : end;
    yield JSON.parse(decoder.decode(body.subarray(from, until)));
    from = until + 1;
  }
}

/** Names the state of the vacancies' files, feeds' lists included: one listing, and no file is read. */
export const vacancyFilesNow = async ({ content }: Pick<Deps, 'content'>): Promise<string> => {
  const heads = await content.list('vacancies/');
  return sha256OfMuch(heads.map(({ key, etag }) => `${key} ${etag}\n`).join(''));
};

/** For who publishes and withdraws, and reads neither files nor feeds. Says whether anything is new. */
export const keepVacancies = (
  { reports }: Pick<Deps, 'reports'>,
  known: KnownVacancies,
  filesRead: string,
): Promise<boolean> =>
  putChanged(reports, keptVacanciesKey, bytesOfPieces(linesOf(known, filesRead)), 'application/jsonl');

/** Null before they were ever read. */
export const readKeptVacancies = async ({
  reports,
}: Pick<Deps, 'reports'>): Promise<(KnownVacancies & { readonly filesRead: string }) | null> => {
  const stored = await reports.get(keptVacanciesKey);
  if (stored === null) return null;
  const [head, ...vacancies] = readLines(stored.body);
  const { filesRead, findings, taxonomy } = head as Head;
  return {
    filesRead,
    findings,
    vacancies: packTexts(vacancies as readonly Vacancy[]),
    taxonomy: {
      byKey: new Map(taxonomy.byKey),
      byGroup: new Map(taxonomy.byGroup),
      municipalityByKey: new Map(taxonomy.municipalityByKey),
    },
  };
};
