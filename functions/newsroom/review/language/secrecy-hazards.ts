import type { Language } from '#functions/ground/language/language.ts';

export type SecrecyArea = 'health' | 'social' | 'school' | 'security';

/** Words that a secret may hide behind, by the area of the secrecy act that covers it. Patterns as in the value lexicon. */
export const secrecyHazards: Readonly<Record<SecrecyArea, Readonly<Record<Language, readonly string[]>>>> = {
  health: {
    sv: [
      'diagnos*',
      'demens*',
      'dement*',
      'alzheimer*',
      'autis*',
      'adhd*',
      'cancer*',
      'stroke*',
      'psykos*',
      'självskad*',
    ]
      .concat(['suicid*', 'självmord*', 'medicin', 'medicinen', 'mediciner', 'journal', 'journalen', 'journaler'])
      .concat(['patientjournal*', 'palliativ*', 'avled*', 'avliden*', 'avlidne*']),
    en: [
      'diagnos*',
      'dementia',
      'alzheimer*',
      'autis*',
      'adhd*',
      'cancer*',
      'stroke',
      'psychosis',
      'self-harm*',
    ].concat(['suicid*', 'medication*', 'medical record*', 'palliative', 'passed away']),
  },
  social: {
    sv: [
      'lvu*',
      'lvm*',
      'placerad*',
      'familjehem*',
      'orosanmäl*',
      'våldsutsatt*',
      'hedersrelater*',
      'skyddat boende',
    ].concat(['kvinnojour*', 'missbruk*', 'ekonomiskt bistånd', 'vräkt*', 'vräkning*', 'hemlös*', 'anhörig till']),
    en: [
      'foster care',
      'foster home*',
      'taken into care',
      'domestic violence',
      'abuse*',
      'shelter',
      'homeless*',
      'evict*',
    ],
  },
  school: {
    // Plural elever names the group a teacher works with; only one pupil is a hazard.
    sv: [
      'elev',
      'eleven',
      'elevens',
      'särskilt stöd',
      'åtgärdsprogram*',
      'anpassad grundskol*',
      'anpassad gymnasieskol*',
    ].concat(['anpassad studiegång', 'modersmål*', 'skolfrånvaro*', 'hemmasitt*', 'mobbad*', 'mobbning*']),
    en: ['special needs', 'special support', 'truan*', 'bullied', 'bullying'],
  },
  security: {
    sv: ['larm', 'larmet', 'larmkod*', 'larmrutin*', 'kod', 'koden', 'portkod*', 'dörrkod*', 'rutin vid hot'].concat([
      'rutinen vid hot',
      'schema för ensamarbete',
      'nycklar*',
      'nyckelskåp*',
      'evakuer*',
      'säkerhetsskydd*',
    ]),
    en: ['alarm', 'alarm routine*', 'door code*', 'entry code*', 'keys', 'evacuation*', 'lone working schedule'],
  },
};
