import type { Text } from '#functions/ground/language/text.ts';

/** Why a publication is not as it should be, by the code that the ledger holds. */
export const reasons: Readonly<Record<string, Text>> = {
  // Why we ourselves did not publish, or took down: time, approval, permission.
  paused: { sv: 'Publiceringen var pausad.', en: 'Publishing was paused.' },
  'too-late': { sv: 'Tiden gick ut innan den kunde sändas.', en: 'Its time ran out before it could be sent.' },
  'nobody-served': { sv: 'Ingen körning tog hand om den i tid.', en: 'No run took care of it in time.' },
  'told-later': { sv: 'Den fick en senare tid i stället.', en: 'It was given a later slot instead.' },
  pace: {
    sv: 'Kanalen var upptagen: ett annat inlägg hade nyss gått ut.',
    en: 'The channel was taken: another post had just gone out.',
  },
  'by-hand': {
    sv: 'Någon har öppnat den för att posta för hand, och har inte sagt hur det gick.',
    en: 'Somebody has opened it to post by hand, and has not said how it went.',
  },
  'not-opened': {
    sv: 'Den skulle postas för hand, och ingen öppnade den i tid.',
    en: 'It was to be posted by hand, and nobody opened it in time.',
  },
  'already-told': {
    sv: 'En annan publicering har berättat den, eller håller på.',
    en: 'Another publication has told it, or is about to.',
  },
  'other-id': {
    sv: 'Händelsen bad om den under ett id som inte är dess eget.',
    en: 'The event asked for it under an id that is not its own.',
  },
  halted: {
    sv: 'Körningen stod stilla för länge just innan den skulle sända. Inget gick ut då.',
    en: 'The run was halted for too long just before it was to send. Nothing went out then.',
  },
  'taken-over': { sv: 'En annan körning tog över.', en: 'Another run took over.' },
  'not-approved': { sv: 'Berättelsen var inte godkänd.', en: 'The story was not approved.' },
  'changed-after-approval': {
    sv: 'Berättelsen ändrades efter godkännandet.',
    en: 'The story was changed after the approval.',
  },
  'approval-lost': { sv: 'Godkännandet gick inte att hitta.', en: 'The approval could not be found.' },
  'consent-missing': { sv: 'Samtycket saknades.', en: 'The consent was missing.' },
  'consent-unreadable': { sv: 'Samtycket gick inte att läsa.', en: 'The consent could not be read.' },
  'consent-gone': { sv: 'Samtycket fanns inte längre.', en: 'The consent was gone.' },
  'consent-of-another': { sv: 'Samtycket var någon annans.', en: "The consent was somebody else's." },
  'folder-gone': { sv: 'Berättelsens mapp fanns inte längre.', en: "The story's folder was gone." },
  'came-back': {
    sv: 'Den stod där igen efter att ha tagits bort.',
    en: 'It stood there again after it had been taken down.',
  },
  'in-two-folders': { sv: 'Berättelsen låg i två mappar.', en: 'The story lay in two folders.' },
  'consent-withdrawn': { sv: 'Samtycket togs tillbaka.', en: 'The consent was withdrawn.' },
  'consent-not-begun': { sv: 'Samtycket hade inte börjat gälla.', en: 'The consent had not begun.' },
  'consent-expired': { sv: 'Samtycket hade gått ut.', en: 'The consent had ended.' },
  'consent-channel': { sv: 'Samtycket gällde inte kanalen.', en: 'The consent did not cover the channel.' },
  'consent-images': { sv: 'Samtycket gällde inte bilder.', en: 'The consent did not cover pictures.' },
  'consent-text': {
    sv: 'Texten var en annan än den som personen har godkänt.',
    en: 'The text differed from what the person approved.',
  },
  'story-withdrawn': { sv: 'Berättelsen drogs tillbaka.', en: 'The story was withdrawn.' },
  'quiet-period': { sv: 'Dagen var tyst enligt kalendern.', en: 'The calendar kept the day quiet.' },
  'pair-not-ready': {
    sv: 'Den andra språkversionen var inte klar.',
    en: 'The version in the other language was not ready.',
  },
  'pair-first': {
    sv: 'Den väntade på att den andra språkversionen skulle gå ut.',
    en: 'It waited for the version in the other language to go out.',
  },
  'no-matching-vacancy': {
    sv: 'Ingen öppen jobbannons passade berättelsen.',
    en: 'No open job ad suited the story.',
  },
  'vacancies-unread': {
    sv: 'Jobbannonserna hade inte lästs än.',
    en: 'The job ads had not been read yet.',
  },
  'settled-absent': {
    sv: 'Någon har tittat efter: inlägget finns inte. Ska den berättas behöver den ett nytt namn och ett nytt godkännande.',
    en: 'Somebody has looked: the post is not there. To be told it needs a new name and a new approval.',
  },
  'pictures-changed': {
    sv: 'Bilderna är ändrade, och LinkedIn låter ingen byta dem. Dra tillbaka berättelsen och berätta den igen under ett nytt namn.',
    en: 'The pictures have changed, and LinkedIn lets nobody replace them. Withdraw the story and tell it again under a new name.',
  },
  'alt-texts-changed': {
    sv: 'En bildbeskrivning är ändrad, och LinkedIn låter ingen byta den. Dra tillbaka berättelsen och berätta den igen under ett nytt namn.',
    en: 'An alt text has changed, and LinkedIn lets nobody replace it. Withdraw the story and tell it again under a new name.',
  },
  'audience-changed': {
    sv: 'Målgruppen är ändrad, och LinkedIn låter ingen byta den. Dra tillbaka berättelsen och berätta den igen under ett nytt namn.',
    en: 'The audience has changed, and LinkedIn lets nobody change it. Withdraw the story and tell it again under a new name.',
  },
  'card-changed': {
    sv: 'Länkkortet visar den tidigare rubriken eller inledningen, och LinkedIn låter ingen byta dem. Är de fel: dra tillbaka berättelsen och berätta den igen under ett nytt namn.',
    en: 'The link card shows the earlier title or opening, and LinkedIn lets nobody replace them. If they are wrong, withdraw the story and tell it again under a new name.',
  },
  'pictures-unknown': {
    sv: 'Det gamla godkännandet säger inte vad som ändrats i bilderna. Dra tillbaka berättelsen och berätta den igen under ett nytt namn.',
    en: 'The old approval does not say what has changed in the pictures. Withdraw the story and tell it again under a new name.',
  },
  'picture-unreadable': { sv: 'En bild gick inte att läsa.', en: 'A picture could not be read.' },
  // What a channel answered, or did not. By the code that the ledger holds.
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

const unrecorded: Text = { sv: 'Ingen orsak är antecknad.', en: 'No reason is recorded.' };

/** A reason code of a ledger as a sentence. A code that nobody has put into words is shown as it is. */
export const reasonWords = (code: string | null): Text => {
  if (code === null || code === '') return unrecorded;
  const status = /^http-(\d{3})$/.exec(code)?.[1];
  if (status !== undefined) return { sv: `Kanalen svarade ${status}.`, en: `The channel answered ${status}.` };
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? { sv: code, en: code };
};
