import { capital, spelled } from '#functions/newsroom/page-kit/number-words.ts';
import type { Words } from '#functions/newsroom/page-kit/words.ts';

type StripWords = {
  readonly label: string;
  readonly ready: string;
  readonly toFix: (count: number) => string;
  readonly approved: (by: string, when: string) => string;
  readonly approving: string;
  readonly withdrawn: string;
  readonly held: (by: string, reason: string) => string;
  readonly asked: (by: string) => string;
  readonly changed: string;
  readonly redrawn: string;
  readonly own: string;
  readonly edit: string;
  readonly mend: string;
  readonly noRole: string;
  readonly read: string;
  readonly why: string;
  readonly what: string;
  readonly withdrawHow: string;
};

export const stripWords: Words<StripWords> = {
  sv: {
    label: 'Det här kan du göra',
    ready: 'Den är klar att godkänna.',
    toFix: (count) =>
      count === 1 ? 'En sak måste rättas först.' : `${capital(spelled(count, 'sv'))} saker måste rättas först.`,
    approved: (by, when) => `${by} godkände den ${when}.`,
    approving: 'Den är godkänd och låses strax.',
    withdrawn: 'Den är tillbakadragen.',
    held: (by, reason) => `Hålls kvar av ${by}: ${reason}.`,
    asked: (by) => `Ändring begärd av ${by}`,
    changed: 'Berättelsen har ändrats sedan du läste den.',
    redrawn: 'Sidan ritas om.',
    own: 'Du har skrivit den. Någon annan godkänner.',
    edit: 'Ändra',
    mend: 'Rätta',
    noRole: 'En kommunikatör godkänner.',
    read: 'Läs den en gång till innan du godkänner.',
    why: 'Varför?',
    what: 'Vad ska ändras?',
    withdrawHow: 'Den tas ner överallt, och kommer inte tillbaka av sig själv.',
  },
  en: {
    label: 'What you can do',
    ready: 'It is ready to be approved.',
    toFix: (count) =>
      count === 1 ? 'One thing must be mended first.' : `${capital(spelled(count, 'en'))} things must be mended first.`,
    approved: (by, when) => `${by} approved it ${when}.`,
    approving: 'It is approved, and pinned in a moment.',
    withdrawn: 'It is withdrawn.',
    held: (by, reason) => `Held by ${by}: ${reason}.`,
    asked: (by) => `A change was asked for by ${by}`,
    changed: 'The story was changed after you read it.',
    redrawn: 'The page is being drawn anew.',
    own: 'You wrote it. Somebody else approves.',
    edit: 'Edit',
    mend: 'Mend',
    noRole: 'A communicator approves.',
    read: 'Read it once more before you approve.',
    why: 'Why?',
    what: 'What should be changed?',
    withdrawHow: 'It is taken down everywhere, and does not come back by itself.',
  },
};
