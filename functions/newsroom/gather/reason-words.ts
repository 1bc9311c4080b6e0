import type { Text } from '#functions/findings/text.ts';

const reasons: Readonly<Record<string, Text>> = {
  paused: { sv: 'Allt var pausat då.', en: 'Everything was paused then.' },
  'too-late': { sv: 'Tiden hann gå ut.', en: 'The time ran out.' },
  'nobody-served': { sv: 'Ingen körning var igång vid den tiden.', en: 'Nothing was running at that time.' },
  'not-approved': { sv: 'Den var inte godkänd.', en: 'It was not approved.' },
  'changed-after-approval': { sv: 'Den har ändrats efter godkännandet.', en: 'It has changed since the approval.' },
  'pair-not-ready': { sv: 'Den andra språkversionen är inte klar.', en: 'The other language version is not ready.' },
  'quiet-period': { sv: 'Dagen är en tyst dag i kalendern.', en: 'The day is quiet in the calendar.' },
  'picture-unreadable': { sv: 'En bild går inte att läsa.', en: 'A picture could not be read.' },
  'picture-failed': { sv: 'LinkedIn kunde inte använda en bild.', en: 'LinkedIn could not use a picture.' },
  'picture-processing': { sv: 'LinkedIn arbetar fortfarande med bilderna.', en: 'LinkedIn is still at the pictures.' },
  'picture-type': { sv: 'En bild har fel format.', en: 'A picture is of the wrong kind.' },
  'too-many-pictures': { sv: 'Bilderna är för många.', en: 'There are too many pictures.' },
  'alt-text-too-long': { sv: 'En bildtext är för lång.', en: 'An alt text is too long.' },
  'consent-missing': { sv: 'Ett samtycke saknas.', en: 'A consent is missing.' },
  'consent-withdrawn': { sv: 'Samtycket är tillbakataget.', en: 'The consent is withdrawn.' },
  'consent-not-begun': { sv: 'Samtycket har inte börjat gälla.', en: 'The consent has not begun.' },
  'consent-expired': { sv: 'Samtycket har tagit slut.', en: 'The consent has ended.' },
  'consent-channel': { sv: 'Samtycket gäller inte den här kanalen.', en: 'The consent does not cover this channel.' },
  'consent-images': { sv: 'Samtycket gäller inte bilder.', en: 'The consent does not cover pictures.' },
  'story-withdrawn': { sv: 'Berättelsen är tillbakadragen.', en: 'The story is withdrawn.' },
  'not-found': { sv: 'Inlägget syns inte där än.', en: 'The post does not show there yet.' },
  'not-found-yet': { sv: 'Inlägget syns inte där än.', en: 'The post does not show there yet.' },
  'not-read-in-time': { sv: 'Ingen läste siffrorna i tid.', en: 'Nobody read the numbers in time.' },
  'not-asked': { sv: 'Siffrorna kunde inte hämtas.', en: 'The numbers could not be fetched.' },
  'duplicate-hidden': { sv: 'LinkedIn håller det för en upprepning.', en: 'LinkedIn holds it for a repeat.' },
  DUPLICATE_POST: { sv: 'LinkedIn håller det för en upprepning.', en: 'LinkedIn holds it for a repeat.' },
  unreachable: { sv: 'Tjänsten gick inte att nå.', en: 'The service could not be reached.' },
  timeout: { sv: 'Tjänsten svarade inte i tid.', en: 'The service did not answer in time.' },
  broken: { sv: 'Förbindelsen bröts.', en: 'The connection broke.' },
};

/** A reason that a ledger or a measuring holds, in words; one that only the other side knows is told as it told it. */
export const reasonWords = (reason: string): Text => {
  const known = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  if (known !== undefined) return known;
  const status = /^http-(\d{3})$/.exec(reason)?.[1];
  const said = status ?? reason;
  return { sv: `Svaret därifrån var «${said}».`, en: `The answer from there was "${said}".` };
};
