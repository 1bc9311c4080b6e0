import { actForm, askLine, askText } from '#functions/desk/acting/act-form.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { Person, Role } from '#functions/story/organisation/person.ts';

export const settleWords = {
  address: { sv: 'Inläggets adress', en: "The post's address" },
  absent: { sv: 'Den finns inte', en: 'It is not there' },
  why: { sv: 'Hur vet du det?', en: 'How do you know?' },
} as const;

const back = '/newsroom/';
const may = (person: Person | null, role: Role): boolean => person?.roles.includes(role) ?? false;

/** What a person answers to a need of the front: whether a post stands, whether a consent is still valid. */
export const settleForms = (
  [kind = '', name = '']: readonly string[],
  person: Person | null,
  language: Language,
): Markup | string => {
  if (kind === 'settle' && may(person, 'communicator'))
    return html`<div class="slot-acts">${actForm({ act: 'settle', fields: { publication: name, answer: 'stands' }, back, asks: [askLine('address', settleWords.address, language)] }, language)}${actForm({ act: 'settle', fields: { publication: name, answer: 'absent' }, back, button: settleWords.absent }, language)}</div>
`;
  const consent = /^answers\/consent-(.{1,200})\.yaml$/.exec(name)?.[1];
  if (kind === 'still-valid' && consent !== undefined && may(person, 'officer'))
    return actForm(
      { act: 'still-valid', fields: { consent }, back, asks: [askText('reason', settleWords.why, language)] },
      language,
    );
  return '';
};
