import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { OpenWithdrawal, WithdrawalCause } from '#functions/newsroom/screens/withdrawals/withdrawals-view.ts';

type WithdrawalWords = {
  readonly title: string;
  readonly clear: string;
  readonly comes: string;
  readonly open: (count: number) => readonly [marked: string, rest: string];
  readonly under: string;
  readonly causes: Readonly<Record<WithdrawalCause, (person: string) => string>>;
  readonly asked: (when: string) => string;
  readonly askedBy: (who: string, when: string) => string;
  readonly reasons: Readonly<Record<WithdrawalCause, string>>;
  readonly proof: readonly [of: string, entry: string, was: string, seen: string, lies: string, hash: string];
  readonly readBack: Readonly<Record<'absent' | 'said', string>>;
  readonly deadline: (when: string) => string;
  readonly late: (when: string) => string;
  readonly states: Readonly<Record<OpenWithdrawal['channels'][number]['state'], string>>;
  readonly times: (times: {
    readonly count: number;
    readonly half: string;
    readonly most: string;
    readonly longest: string;
  }) => string;
  readonly see: string;
  readonly receipts: string;
  readonly receiptHeads: readonly [string, string, string, string, string, string];
  readonly noReceipts: string;
};

export const withdrawalWords: Words<WithdrawalWords> = {
  sv: {
    title: 'Borttaget',
    clear: 'Inget väntar på att tas bort.',
    comes:
      'När ett samtycke tar slut, eller en berättelse flyttas till stories/withdrawn/, tas den bort överallt och kvittot hamnar här.',
    open: (count) => [
      `${capital(count === 1 ? 'en' : spelled(count, 'sv'))} ${count === 1 ? 'berättelse' : 'berättelser'}`,
      ' är på väg bort.',
    ],
    under: 'Pågår',
    causes: {
      'consent-withdrawn': (person) => `${person} har tagit tillbaka sitt samtycke.`,
      'consent-ended': (person) => `Samtycket från ${person} har tagit slut.`,
      'story-withdrawn': () => 'Berättelsen är tillbakadragen.',
      'came-back': () => 'Den var borta och stod där igen.',
      'consent-unreadable': () => 'Samtycket gick inte att läsa, och ingen svarade i tid.',
      'consent-gone': () => 'Samtycket försvann, och ingen svarade i tid.',
      'consent-of-another': () => 'Samtycket bar ett annat namn, och ingen svarade i tid.',
      'folder-gone': () => 'Mappen försvann, och ingen svarade i tid.',
    },
    asked: (when) => `Begärt ${when}.`,
    askedBy: (who, when) => `Begärt av ${who} ${when}.`,
    reasons: {
      'consent-withdrawn': 'Samtycket är tillbakataget',
      'consent-ended': 'Samtycket har tagit slut',
      'story-withdrawn': 'Berättelsen är tillbakadragen',
      'came-back': 'Den stod där igen',
      'consent-unreadable': 'Samtycket gick inte att läsa',
      'consent-gone': 'Samtycket försvann',
      'consent-of-another': 'Samtycket bar ett annat namn',
      'folder-gone': 'Mappen försvann',
    },
    proof: ['Publicering', 'Post i liggaren', 'Det var', 'Så vet vi', 'Ligger i', 'SHA-256'],
    readBack: { absent: 'Vi tittade efter, och den var borta.', said: 'Den som tog bort den för hand har sagt det.' },
    deadline: (when) => `Ska vara borta ${when}.`,
    late: (when) => `Skulle ha varit borta ${when}. Ta bort den för hand där den står kvar.`,
    states: { standing: 'Står kvar', removing: 'Tas bort nu', removed: 'Borta, kontrollerat', unknown: 'Vi vet inte' },
    times: ({ count, half, most, longest }) =>
      `Från slut till sista kanalen borta, ${count} ${count === 1 ? 'borttagning' : 'borttagningar'} på 90 dagar: hälften inom ${half}, 95 procent inom ${most}, längst ${longest}.`,
    see: 'Se efter',
    receipts: 'Kvitton',
    receiptHeads: ['Berättelse', 'Var', 'Varför', 'Begärt', 'Borta', 'Kvitto'],
    noReceipts: 'Här samlas kvitton på allt som har tagits bort.',
  },
  en: {
    title: 'Taken down',
    clear: 'Nothing waits to be taken down.',
    comes:
      'When a consent ends, or a story moves to stories/withdrawn/, it is taken down everywhere and the receipt lands here.',
    open: (count) => [
      `${capital(spelled(count, 'en'))} ${count === 1 ? 'story' : 'stories'}`,
      count === 1 ? ' is on its way down.' : ' are on their way down.',
    ],
    under: 'Under way',
    causes: {
      'consent-withdrawn': (person) => `${person} has withdrawn the consent.`,
      'consent-ended': (person) => `The consent of ${person} has ended.`,
      'story-withdrawn': () => 'The story is withdrawn.',
      'came-back': () => 'It was gone and stood there again.',
      'consent-unreadable': () => 'The consent could not be read, and nobody answered in time.',
      'consent-gone': () => 'The consent was gone, and nobody answered in time.',
      'consent-of-another': () => 'The consent bore another name, and nobody answered in time.',
      'folder-gone': () => 'The folder was gone, and nobody answered in time.',
    },
    asked: (when) => `Asked for ${when}.`,
    askedBy: (who, when) => `Asked for by ${who} ${when}.`,
    reasons: {
      'consent-withdrawn': 'The consent was withdrawn',
      'consent-ended': 'The consent has ended',
      'story-withdrawn': 'The story is withdrawn',
      'came-back': 'It stood there again',
      'consent-unreadable': 'The consent could not be read',
      'consent-gone': 'The consent was gone',
      'consent-of-another': 'The consent bore another name',
      'folder-gone': 'The folder was gone',
    },
    proof: ['Publication', 'Entry of the ledger', 'It was', 'How we know', 'Lies in', 'SHA-256'],
    readBack: { absent: 'We looked, and it was gone.', said: 'Whoever took it down by hand has said so.' },
    deadline: (when) => `To be gone ${when}.`,
    late: (when) => `Should have been gone ${when}. Take it down by hand where it still stands.`,
    states: {
      standing: 'Still there',
      removing: 'Being taken down',
      removed: 'Gone, checked',
      unknown: 'We do not know',
    },
    times: ({ count, half, most, longest }) =>
      `From the end to the last channel gone, ${count} ${count === 1 ? 'takedown' : 'takedowns'} in 90 days: half within ${half}, 95 per cent within ${most}, the longest ${longest}.`,
    see: 'Look',
    receipts: 'Receipts',
    receiptHeads: ['Story', 'Where', 'Why', 'Asked for', 'Gone', 'Receipt'],
    noReceipts: 'Receipts for all that has been taken down are gathered here.',
  },
};
