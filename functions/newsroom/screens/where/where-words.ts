import type { Words } from '#functions/newsroom/page-kit/words.ts';
import type { Consent } from '#functions/story/consent/consent.ts';

/** What the answer to "where am I?" says, in words that anybody reads. */
export const whereWords: Words<{
  readonly title: (name: string) => string;
  readonly lead: (employer: string, day: string) => string;
  readonly controller: string;
  readonly controllerHow: (employer: string) => string;
  readonly officers: (mails: string) => string;
  readonly shown: string;
  readonly notShown: string;
  readonly columns: readonly [story: string, where: string, when: string, state: string];
  readonly stored: string;
  readonly nothing: string;
  readonly keptColumns: readonly [what: string, why: string, where: string, howLong: string];
  readonly always: (decision: string) => string;
  readonly keptFor: (term: string, decision: string) => string;
  readonly undecided: string;
  readonly drawn: string;
  readonly used: string;
  readonly consents: string;
  readonly noConsents: string;
  readonly consentFor: (channels: string) => string;
  readonly consentUntil: (from: string, until: string) => string;
  readonly withdrawnAt: (day: string) => string;
  readonly withPictures: string;
  readonly withoutPictures: string;
  readonly givenHow: (how: string) => string;
  readonly grounds: string;
  readonly bases: Readonly<Record<Consent['legalBasis'], string>>;
  readonly archiveBase: string;
  readonly fromWhom: string;
  readonly fromWhomHow: string;
  readonly recipients: string;
  readonly recipientsHow: string;
  readonly noDecisions: string;
  readonly rights: string;
  readonly rightsList: readonly string[];
  readonly complaint: string;
}> = {
  sv: {
    title: (name) => `Det här har vi sparat om ${name}`,
    lead: (employer, day) =>
      `${employer} berättar om jobbet genom sina medarbetare. Du har rätt att veta vad vi har sparat om dig. Så här såg det ut ${day}.`,
    controller: 'Vem som ansvarar',
    controllerHow: (employer) => `${employer} är personuppgiftsansvarig.`,
    officers: (mails) => `Dataskyddsombudet når du på ${mails}.`,
    shown: 'Här har du visats',
    notShown: 'Ingen berättelse visar dig.',
    columns: ['Berättelse', 'Plats', 'När', 'Läge'],
    stored: 'Det här är sparat',
    nothing: 'Inget är sparat.',
    keptColumns: ['Vad', 'Varför', 'Var', 'Hur länge'],
    always: (decision) => `För alltid. Beslut: ${decision}.`,
    keptFor: (term, decision) => `${term}. Beslut: ${decision}.`,
    undecided: 'Tills det är beslutat.',
    drawn: 'Så länge det behövs för berättelsen. När den är borta från alla platser finns bara dess nummer kvar.',
    used: 'Så länge den används.',
    consents: 'Dina samtycken',
    noConsents: 'Vi har inget samtycke från dig.',
    consentFor: (channels) => `Gäller ${channels}.`,
    consentUntil: (from, until) => `Från ${from} till och med ${until}.`,
    withdrawnAt: (day) => `Du tog tillbaka det ${day}.`,
    withPictures: 'Bilder får visas.',
    withoutPictures: 'Bilder får inte visas.',
    givenHow: (how) => `Så lämnades det: ${how}.`,
    grounds: 'Därför får vi spara det',
    bases: {
      'public-interest':
        'Vi berättar om verksamheten för att kunna anställa. Det är en uppgift av allmänt intresse (artikel 6.1 e i GDPR).',
      consent: 'Du har samtyckt (artikel 6.1 a i GDPR).',
      contract: 'Vi har ett avtal med dig (artikel 6.1 b i GDPR).',
    },
    archiveBase:
      'Det som en myndighet har publicerat är allmän handling. Arkivlagen säger att det ska sparas, också när det inte visas längre.',
    fromWhom: 'Varifrån uppgifterna kommer',
    fromWhomHow: 'Från dig, och från den som skrev berättelsen. Siffrorna kommer från de platser där den har visats.',
    recipients: 'Vilka som har fått dem',
    recipientsHow:
      'De platser som står under «Här har du visats», och alla som har läst där. LinkedIn finns i Irland och i USA. Det som andra har kopierat kan vi inte ta tillbaka.',
    noDecisions: 'Inga beslut om dig fattas automatiskt, och vi skapar ingen profil av dig.',
    rights: 'Det här kan du göra',
    rightsList: [
      'Ta tillbaka ditt samtycke. Då tas det som visar dig ner överallt, och du får kvitto.',
      'Be oss rätta det som är fel.',
      'Be oss radera eller begränsa. Det som måste bevaras enligt arkivlagen kan vi inte radera utan beslut.',
      'Invända mot att vi använder uppgifterna.',
      'Be om en kopia av det som står här.',
    ],
    complaint: 'Tycker du att vi gör fel? Då kan du klaga hos Integritetsskyddsmyndigheten, imy.se.',
  },
  en: {
    title: (name) => `What we keep about ${name}`,
    lead: (employer, day) =>
      `${employer} tells of its work through those who do it. You have the right to know what we keep about you. This is how it was on ${day}.`,
    controller: 'Who is responsible',
    controllerHow: (employer) => `${employer} is the controller of the data.`,
    officers: (mails) => `You reach the data protection officer at ${mails}.`,
    shown: 'Where you have been shown',
    notShown: 'No story shows you.',
    columns: ['Story', 'Place', 'When', 'State'],
    stored: 'What is kept',
    nothing: 'Nothing is kept.',
    keptColumns: ['What', 'Why', 'Where', 'How long'],
    always: (decision) => `For good. Decision: ${decision}.`,
    keptFor: (term, decision) => `${term}. Decision: ${decision}.`,
    undecided: 'Until it is decided.',
    drawn: 'As long as the story needs it. When the story is gone from every place, nothing but its id remains.',
    used: 'As long as it is in use.',
    consents: 'Your consents',
    noConsents: 'We have no consent of yours.',
    consentFor: (channels) => `For ${channels}.`,
    consentUntil: (from, until) => `From ${from} until ${until}.`,
    withdrawnAt: (day) => `You took it back on ${day}.`,
    withPictures: 'Pictures may be shown.',
    withoutPictures: 'Pictures may not be shown.',
    givenHow: (how) => `How it was given: ${how}.`,
    grounds: 'Why we may keep it',
    bases: {
      'public-interest':
        'We tell of our work in order to recruit. That is a task in the public interest (article 6.1 e of the GDPR).',
      consent: 'You have consented (article 6.1 a of the GDPR).',
      contract: 'We have an agreement with you (article 6.1 b of the GDPR).',
    },
    archiveBase:
      'What a public authority has published is a public record. The Swedish Archives Act says that it is to be kept, also when it is shown no longer.',
    fromWhom: 'Where it comes from',
    fromWhomHow: 'From you, and from whoever wrote the story. The numbers come from the places where it was shown.',
    recipients: 'Who has had it',
    recipientsHow:
      'The places under "Where you have been shown", and everybody who has read there. LinkedIn is in Ireland and in the USA. What others have copied we can not take back.',
    noDecisions: 'No decisions about you are made automatically, and we make no profile of you.',
    rights: 'What you can do',
    rightsList: [
      'Take back your consent. Then what shows you is taken down everywhere, and you get a receipt.',
      'Ask us to correct what is wrong.',
      'Ask us to erase or to restrict. What the Archives Act keeps we can not erase without a decision.',
      'Object to our use of it.',
      'Ask for a copy of what stands here.',
    ],
    complaint:
      'Do you think that we do wrong? You can complain to the Swedish Authority for Privacy Protection, imy.se.',
  },
};
