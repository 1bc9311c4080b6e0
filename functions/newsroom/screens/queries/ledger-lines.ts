import type { Text } from '#functions/ground/language/text.ts';
import { momentWords } from '#functions/newsroom/page-kit/date-words.ts';
import { spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { LedgerLine } from '#functions/newsroom/screens/published/published-view.ts';
import type { PublicationEntry, Settled } from '#functions/publishing/publications/ledger/entry.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';

const pictures = (count: number): Text | null =>
  count === 0
    ? null
    : {
        sv: count === 1 ? 'En bild.' : `${count} bilder.`,
        en: count === 1 ? 'One picture.' : `${spelled(count, 'en')} pictures.`,
      };

const settledWords = ({ decision, person, seen }: Settled): Text => {
  if (decision === 'absent') return { sv: `${person}: den finns inte där.`, en: `${person}: it is not there.` };
  return seen
    ? { sv: `${person}: den står där, och vi har läst den.`, en: `${person}: it stands there, and we have read it.` }
    : {
        sv: `${person}: den står där. Vi fick inte läsa den själva.`,
        en: `${person}: it stands there. We could not read it ourselves.`,
      };
};

const goneWords = (person: string): Text => ({
  sv: `${person}: den är borttagen. Vi fick inte läsa det själva.`,
  en: `${person}: it is taken down. We could not read that ourselves.`,
});

const detailOf = (entry: PublicationEntry, timeZone: string): Text | null => {
  switch (entry.kind) {
    case 'prepared':
      return pictures(entry.pictures.length);
    case 'sending':
      return entry.attempt === 2
        ? { sv: 'En gång till, likadant, efter att vi letat.', en: 'Once more, identically, after we had looked.' }
        : null;
    case 'published':
      return entry.how === 'found'
        ? { sv: 'Den hittades när vi tittade efter.', en: 'It was found when we looked.' }
        : null;
    case 'deferred': {
      const why = reasonWords(entry.reason);
      const when = (language: 'sv' | 'en') => momentWords(entry.notBefore, timeZone, language);
      return { sv: `${why.sv} Nytt försök ${when('sv')}.`, en: `${why.en} Next try ${when('en')}.` };
    }
    case 'edited':
      return entry.left === null ? null : reasonWords(entry.left);
    case 'removed':
      return entry.readBack === 'said' ? goneWords(entry.person ?? '') : null;
    case 'settled':
      return settledWords(entry);
    case 'edit-refused':
    case 'refused':
    case 'missed':
    case 'unknown':
    case 'withdrawing':
      return reasonWords(entry.reason);
    default:
      return null;
  }
};

/** The entries of a telling's ledgers as one story in order of time. */
export const ledgerLines = (
  chains: readonly (readonly PublicationEntry[])[],
  timeZone: string,
): readonly LedgerLine[] =>
  chains
    .flat()
    .map((entry) => ({
      at: entry.at,
      channel: entry.channel,
      kind: entry.kind,
      detail: detailOf(entry, timeZone),
    }))
    .sort((a, b) => a.at.localeCompare(b.at));
