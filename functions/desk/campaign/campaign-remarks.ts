import type { CampaignForm } from '#functions/desk/campaign/campaign-form.ts';
import { LocalDate, LocalTime } from '#functions/ground/findings/field-forms.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { isGoal } from '#functions/publishing/campaigns/goals.ts';
import { recurrenceRule } from '#functions/publishing/campaigns/recurrence-rule.ts';

export type RemarkedField = 'name' | 'from' | 'until' | 'slots' | 'channels' | 'perWeek' | 'goals';
export type CampaignRemarks = Partial<Readonly<Record<RemarkedField, Text>>>;

const say = {
  name: { sv: 'Kampanjen har inget namn.', en: 'The campaign has no name.' },
  nameLetters: { sv: 'Namnet behöver en bokstav eller en siffra.', en: 'The name needs a letter or a digit.' },
  day: { sv: 'Välj en dag.', en: 'Choose a day.' },
  backwards: { sv: 'Kampanjen slutar innan den börjar.', en: 'The campaign ends before it begins.' },
  slots: { sv: 'Välj minst en dag och ett klockslag.', en: 'Choose at least one day and a time.' },
  time: {
    sv: 'Ett klockslag saknas, eller har fel form. Skriv 09:00.',
    en: 'A time is missing or has the wrong form. Write 09:00.',
  },
  days: { sv: 'Vid ett av klockslagen saknas dag.', en: 'One of the times has no day.' },
  both: { sv: 'Välj dagar eller en regel, inte båda.', en: 'Choose days or a rule, not both.' },
  rule: {
    sv: 'Regeln går inte att läsa. Till exempel: FREQ=MONTHLY;BYDAY=1TU',
    en: 'The rule can not be read. For example: FREQ=MONTHLY;BYDAY=1TU',
  },
  channels: { sv: 'Välj minst en kanal.', en: 'Choose at least one channel.' },
  number: {
    sv: 'Skriv ett helt tal, minst 1, eller lämna fältet tomt.',
    en: 'Write a whole number, 1 at least, or leave the field empty.',
  },
} as const satisfies Readonly<Record<string, Text>>;

const slotRemark = ({ slots }: CampaignForm): Text | null => {
  if (slots.length === 0) return say.slots;
  for (const { days, rule, at } of slots) {
    if (!LocalTime.safeParse(at).success) return say.time;
    if (days.length > 0 && rule !== '') return say.both;
    if (rule !== '' && recurrenceRule(rule) === null) return say.rule;
    if (days.length === 0 && rule === '') return say.days;
  }
  return null;
};

const isCount = (text: string): boolean => text === '' || (/^\d{1,12}$/.test(text) && isGoal(Number(text)));

/** What is wrong with a campaign's form, each at its field; all at once. */
export const campaignRemarks = (form: CampaignForm): CampaignRemarks => {
  const isDay = (day: string): boolean => LocalDate.safeParse(day).success;
  const { name, from, until, channels, perWeek, goals } = form;
  const found: Readonly<Record<RemarkedField, Text | null>> = {
    name: name === '' ? say.name : /[\p{L}\p{N}]/u.test(name) ? null : say.nameLetters,
    from: isDay(from) ? null : say.day,
    until: !isDay(until) ? say.day : isDay(from) && until < from ? say.backwards : null,
    slots: slotRemark(form),
    channels: channels.length === 0 ? say.channels : null,
    perWeek: isCount(perWeek) ? null : say.number,
    goals: Object.values(goals).every(isCount) ? null : say.number,
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text !== null));
};
