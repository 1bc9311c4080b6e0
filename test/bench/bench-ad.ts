import type { Seeded } from '#test/bench/seeded.ts';

const duties = [
  'Du planerar veckan tillsammans med kollegor och följer upp det ni har gjort.',
  'Du möter invånare, elever och vårdnadshavare och gör det som är svårt lätt att förstå.',
  'Du dokumenterar i våra system – det går fortare än det låter.',
  'Du samordnar arbetet med andra förvaltningar, regionen och föreningar.',
  'Du handleder nya medarbetare och studenter under deras första tid.',
  'Du för samtal, skriver beslut och ser till att de blir av.',
  'Du är med och utvecklar verksamheten, i smått varje dag och i stort två gånger om året.',
  'Du ansvarar för utrustning, lokaler och säkerhet tillsammans med en kollega.',
];
const merits = [
  'legitimation eller motsvarande utbildning',
  'minst två års erfarenhet av liknande arbete',
  'god svenska i tal och skrift',
  'B-körkort',
  'vana att arbeta i team &amp; att ta egna beslut',
  'erfarenhet av schemal&auml;ggning och kv&auml;llsarbete',
];
const abouts = [
  'Nordhamns stad är en kuststad med över trehundra yrken. Här arbetar du nära människor och hav.',
  'Vi är elva kollegor som delar på ansvaret. Ingen äter lunch ensam och ingen tar hem jobbet.',
  'Arbetsplatsen ligger tio minuter från stationen. Det finns cykelrum, dusch och ett kök som används.',
  'Vi tror på att olikheter gör oss bättre och välkomnar dig som du är.',
];
const closings = [
  'Vi har redan valt kanaler för rekryteringen och undanber oss samtal från annonsförsäljare.',
  'Urval sker löpande. Tjänsten kan bli tillsatt innan sista ansökningsdag.',
  'Inför anställning begär vi utdrag ur belastningsregistret.',
];

/** How a recruiting system's editor leaves its HTML: tidy, or with line breaks, classes, divisions and hard spaces. */
const dresses: readonly ((part: 'p' | 'h' | 'ul' | 'li', inner: string) => string)[] = [
  (part, inner) => (part === 'h' ? `<p><strong>${inner}</strong></p>` : `<${part}>${inner}</${part}>`),
  (part, inner) => (part === 'h' ? `<h2>${inner}</h2>\r\n` : `<${part}>${inner}</${part}>\r\n`),
  (part, inner) => (part === 'h' ? `<p><b>${inner}</b><br /></p>` : `<${part} class="MsoNormal">${inner}</${part}>`),
  (part, inner) =>
    part === 'p'
      ? `<div><span style="font-size:11pt">${inner}&nbsp;</span></div>`
      : part === 'h'
        ? `<h3><span>${inner}</span></h3>`
        : `<${part}>${inner}</${part}>`,
];

/** An ad of 1,000 to 4,000 characters: a template of its occupation, told a little differently each time. */
export const benchAd = ({ below, oneOf, chance }: Seeded, title: string): string => {
  const wear = oneOf(dresses);
  const list = (items: readonly string[]): string => wear('ul', items.map((item) => wear('li', item)).join(''));
  const some = (texts: readonly string[], count: number): readonly string[] =>
    Array.from({ length: count }, () => oneOf(texts));
  const parts = [
    wear('p', oneOf(abouts)),
    wear('h', 'Dina arbetsuppgifter'),
    wear('p', `Som ${title.toLowerCase()} gör du skillnad. ${some(duties, 2 + below(4)).join(' ')}`),
    list(some(duties, 3 + below(5))),
    wear('h', 'Din bakgrund'),
    list(some(merits, 3 + below(4))),
    ...some(abouts, below(4)).map((text) => wear('p', text)),
    ...some(duties, below(8)).map((text) => wear('p', `${text} ${oneOf(abouts)}`)),
    wear('h', 'Övrigt'),
    wear('p', chance(0.3) ? `Läs mer på <a href="https://nordhamn.example/jobb">vår webb</a>.` : oneOf(closings)),
    wear('p', oneOf(closings)),
  ];
  return parts.join('');
};
