import type { Text } from '#functions/ground/language/text.ts';

/** Why we ourselves did not publish, or took down: time, approval, permission. By the code that the ledger holds. */
export const permissionReasons: Readonly<Record<string, Text>> = {
  paused: { sv: 'Publiceringen var pausad.', en: 'Publishing was paused.' },
  'too-late': { sv: 'Tiden gick ut innan den kunde sändas.', en: 'Its time ran out before it could be sent.' },
  'nobody-served': { sv: 'Ingen körning tog hand om den i tid.', en: 'No run took care of it in time.' },
  'told-later': { sv: 'Den fick en senare tid i stället.', en: 'It was given a later slot instead.' },
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
  'consent-withdrawn': { sv: 'Samtycket togs tillbaka.', en: 'The consent was withdrawn.' },
  'consent-not-begun': { sv: 'Samtycket hade inte börjat gälla.', en: 'The consent had not begun.' },
  'consent-expired': { sv: 'Samtycket hade gått ut.', en: 'The consent had ended.' },
  'consent-channel': { sv: 'Samtycket gällde inte kanalen.', en: 'The consent did not cover the channel.' },
  'consent-images': { sv: 'Samtycket gällde inte bilder.', en: 'The consent did not cover pictures.' },
  'consent-text': {
    sv: 'Texten var en annan än den som personen har godkänt.',
    en: 'The text differed from what the person approved.',
  },
  'in-two-folders': {
    sv: 'Berättelsen låg i två mappar.',
    en: 'The story lay in two folders.',
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
};
