import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { givenUser } from '#functions/adapters/approver/given-user.ts';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { eldLanguageDetector } from '#functions/adapters/language-detector/eld.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { outboxMailer } from '#functions/adapters/mailer/outbox.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { httpOrFileSource } from '#functions/adapters/vacancy-source/http-or-file.ts';
import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { pageStyles } from '#functions/wiring/assets.ts';
import { memoryAccess } from '#test/builders/core/memory-access.ts';
import { root } from '#test/repository/source-tree.ts';

const files: Readonly<Record<string, string>> = {
  'brand.yaml': `employer: { sv: Nordhamns stad, en: City of Nordhamn }
sender: { sv: Nordhamns stad – ett jobb som märks., en: "City of Nordhamn: work that shows." }
hashtag: NordhamnsStad
colours: { primary: "#0b3d5c", accent: "#e0a526" }
site: https://jobba.nordhamn.example
`,
  'organisation.yaml': `units:
  - id: utbildning
    kind: administration
    name: { sv: Utbildningsförvaltningen, en: Education }
    units:
      - { id: solrosen, kind: workplace, name: { sv: Förskolan Solrosen, en: Solrosen Preschool } }
occupations:
  - { ssyk: "2343", name: { sv: förskollärare, en: preschool teacher }, family: education, shortage: 3 }
`,
  'channels.yaml': 'linkedin: { on: true }\n',
  'employer-values.yaml': `version: "1"
values:
  - id: delaktighet
    name: { sv: Delaktighet, en: Participation }
    hashtag: Delaktighet
    patterns: { sv: { strong: [bestämmer, säger vad de vill], weak: [] } }
`,
  'campaigns/host.yaml': `id: host
name: Höstens bristyrken
from: 2026-09-01
until: 2026-12-22
slots: [{ days: [tue], at: "09:00" }]
channels: [linkedin, site, job-boards]
`,
  'consents/elsa-2026.yaml': `person: p-1
displayName: Elsa
legalBasis: public-interest
channels: [linkedin, site, job-boards]
images: true
from: 2026-02-01
until: 2026-12-15
`,
  'consents/omar-2026.yaml': `person: p-2
displayName: Omar
legalBasis: public-interest
channels: [linkedin, site, job-boards]
images: true
from: 2026-02-01
until: 2028-02-01
`,
  'vacancies/forskollarare.yaml': `title: Förskollärare till Solrosen
unit: utbildning.solrosen
occupation: "2343"
description: Kom till oss.
published: 2026-10-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/1
`,
  'vacancies/kock.yaml': `title: Kock till Hamnskolan
language: en
unit: utbildning
occupation: "5120"
description: Come and cook.
published: 2026-10-01
closes: 2026-12-31
applyUrl: https://jobba.nordhamn.example/ansok/2
`,
};

/** The lists of the sample content, which the review asks for. */
export const ruleLists: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(root, 'content/rules')).map((file) => [
    `rules/${file}`,
    readFileSync(join(root, 'content/rules', file), 'utf8'),
  ]),
);

export const elsasStory = `---
title: Vi bestämmer veckan tillsammans
language: sv
people:
  - { name: Elsa, role: förskollärare, consent: elsa-2026 }
unit: utbildning.solrosen
occupation: "2343"
goal: fler sökande till förskolan
images:
  - { file: elsa.jpg, alt: Elsa visar en grupp kollegor en planeringstavla., focus: [0.25, 0.5], credit: Foto Amina B. }
author: anna.k
---
Klockan är kvart över sju. Elsa sätter upp veckans tavla och väntar in de sista. Hon bestämmer inte själv.

Alla säger vad de vill, och sedan får vi det att gå ihop. Det blir alltid bättre än det jag hade hittat på själv.

<!-- more -->

Förra veckan blev det snickeri. Barnen mätte brädor och räknade spik hela förmiddagen.
`;

/** The same story, told of Omar. */
export const omarsStory = elsasStory.replaceAll('Elsa', 'Omar').replace('elsa-2026', 'omar-2026');

const unused = (name: Channel['name']): Channel => {
  const never = () => Promise.reject(new Error(`Nothing is sent to ${name} here.`));
  return {
    name,
    repeatable: false,
    prepare: never,
    send: never,
    look: never,
    shows: never,
    edit: never,
    remove: never,
    read: never,
  };
};

export const put = async (deps: Deps, texts: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [key, body] of Object.entries(texts)) await deps.content.put(key, body);
};

/** A small employer in memory: one campaign, two consents, two ads, and what is put beside them. */
export const smallWorld = async (now = '2026-11-24T07:00:00Z'): Promise<Deps> => {
  const [content, reports] = [memoryStore(), memoryStore()];
  const deps: Deps = {
    content,
    records: memoryStore(),
    reports,
    site: memoryStore(),
    clock: fixedClock(Temporal.Instant.from(now)),
    bus: { publish: async () => undefined },
    pictures: sharpRenderer(),
    channels: { linkedin: unused('linkedin'), site: unused('site'), 'job-boards': unused('job-boards') },
    access: memoryAccess().access,
    engagement: { measure: async () => new Map() },
    vacancies: httpOrFileSource(content),
    jobBoards: { platsbanken: null, teamtailor: null },
    detector: eldLanguageDetector(),
    values: lexiconReader(),
    log: quietLog,
    writer: 'test',
    user: 'eva.k',
    approver: givenUser('eva.k'),
    styles: pageStyles(),
    links: { site: '../site/index.html', sandbox: null, platsbanken: null },
    mailer: outboxMailer({ reports }),
    traffic: memoryStore(),
    newsroomAddress: null,
    language: 'sv',
  };
  await put(deps, { ...files, ...ruleLists });
  return deps;
};

export const at = (deps: Deps, now: string): Deps => ({ ...deps, clock: fixedClock(Temporal.Instant.from(now)) });

/** A picture wide enough for every cut. */
export const widePicture = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#345678' } })
      .jpeg()
      .toBuffer(),
  );
