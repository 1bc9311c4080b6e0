import type { Text } from '#functions/ground/language/text.ts';

/** What a channel answered, or did not. By the code that the ledger holds. */
export const channelReasons: Readonly<Record<string, Text>> = {
  'api-version': { sv: 'Kanalens version gäller inte längre.', en: "The channel's version no longer works." },
  access: { sv: 'Inloggningen i kanalen gällde inte.', en: "The channel's sign-in did not hold." },
  'call-budget': {
    sv: 'Dygnets anrop till kanalen räckte inte till den.',
    en: "The channel's calls of the day did not reach to it.",
  },
  ACCESS_DENIED: { sv: 'Kanalen gav oss inte lov.', en: 'The channel did not permit it.' },
  EXPIRED_ACCESS_TOKEN: { sv: 'Inloggningen i kanalen har gått ut.', en: "The channel's sign-in has expired." },
  REVOKED_ACCESS_TOKEN: { sv: 'Inloggningen i kanalen är återkallad.', en: "The channel's sign-in has been revoked." },
  INVALID_ACCESS_TOKEN: { sv: 'Kanalen kände inte igen inloggningen.', en: 'The channel did not know the sign-in.' },
  throttled: { sv: 'Kanalens dygnsgräns var nådd.', en: "The channel's daily limit was reached." },
  timeout: { sv: 'Kanalen svarade inte i tid.', en: 'The channel did not answer in time.' },
  broken: { sv: 'Förbindelsen bröts.', en: 'The connection broke.' },
  unreachable: { sv: 'Kanalen gick inte att nå.', en: 'The channel could not be reached.' },
  'try-again': { sv: 'Kanalen bad oss försöka igen.', en: 'The channel asked us to try again.' },
  'not-found': { sv: 'Vi har letat utan att hitta inlägget.', en: 'We have looked without finding the post.' },
  'not-found-yet': { sv: 'Inlägget är inte hittat än.', en: 'The post has not been found yet.' },
  'not-read-back-yet': { sv: 'Den är inte sedd borta än.', en: 'It has not been seen to be gone yet.' },
  'no-send-recorded': { sv: 'Ingen sändning är antecknad.', en: 'No send is recorded.' },
  'post-gone': {
    sv: 'Inlägget finns inte längre i kanalen. Dra tillbaka berättelsen om den ska vara borta överallt.',
    en: 'The post is no longer in the channel. Withdraw the story if it is to be gone everywhere.',
  },
  'text-unchanged': {
    sv: 'Kanalen tog emot rättelsen men visar den gamla texten. Dra tillbaka berättelsen om texten inte får stå.',
    en: 'The channel took the correction but shows the old text. Withdraw the story if the text may not stand.',
  },
  'no-post-id': { sv: 'Kanalen tog emot den utan att ge ett id.', en: 'The channel took it without giving an id.' },
  'post-hidden': {
    sv: 'Kanalen tog emot inlägget men visar det inte.',
    en: 'The channel took the post but does not show it.',
  },
  'too-many-posts': {
    sv: 'Kanalen har för många inlägg att leta bland.',
    en: 'The channel has too many posts to look through.',
  },
  DUPLICATE_POST: { sv: 'Kanalen höll den för en upprepning.', en: 'The channel took it for a repeat.' },
  'ghost-duplicate': {
    sv: 'Kanalen kallade den en upprepning av något som inte finns.',
    en: 'The channel called it a repeat of something that is not there.',
  },
  'duplicate-unread': {
    sv: 'Kanalen kallade den en upprepning av något vi inte kunde läsa.',
    en: 'The channel called it a repeat of something we could not read.',
  },
  'duplicate-hidden': {
    sv: 'Kanalen kallade den en upprepning av något som inte visas.',
    en: 'The channel called it a repeat of something that is not shown.',
  },
  'too-many-pictures': {
    sv: 'Berättelsen har fler bilder än kanalen tar emot.',
    en: 'The story has more pictures than the channel takes.',
  },
  'picture-type': {
    sv: 'Kanalen tar inte emot bildens format.',
    en: "The channel does not take the picture's format.",
  },
  'alt-text-too-long': {
    sv: 'En bildbeskrivning är för lång för kanalen.',
    en: 'An alt text is too long for the channel.',
  },
  audience: {
    sv: 'LinkedIn hittar för få medlemmar i målgruppen (minst 300), eller känner inte igen den.',
    en: 'LinkedIn finds too few members in the audience (300 at least), or does not know it.',
  },
  'picture-failed': { sv: 'Kanalen kunde inte använda en bild.', en: 'The channel could not use a picture.' },
  'picture-processing': {
    sv: 'Kanalen arbetade ännu med bilderna.',
    en: 'The channel was still working on the pictures.',
  },
  'upload-address': {
    sv: 'Kanalen ville ha bilden till en adress som inte är tillåten.',
    en: 'The channel wanted the picture sent to an address that is not allowed.',
  },
};
