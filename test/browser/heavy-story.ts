import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const id = 'tung-att-lasa';

/** Twenty-seven findings, none of them a stop: nearly every sentence is heavy in its own way. */
const text = `---
title: Veckan i skogen
language: sv
people:
  - { name: Elsa, role: förskollärare, consent: elsa-2026 }
unit: utbildning.forskolan-solrosen
occupation: "2343"
goal: fler som söker jobb som förskollärare på våra mindre förskolor
audience: students
images:
  - file: elsa-skog.jpg
    alt: Elsa i röd jacka flyttar lappar på en planeringstavla i skogsbrynet.
    focus: [0.45, 0.4]
    credit: Illustration Nordhamns stad
author: anna.k
factsChecked: 2026-09-21
---
Jag heter Elsa och arbetar på Solrosen. Vi skall implementera en ny plan bl.a. för utevistelsen, och det är jätteroligt!!

Genomförandet av planeringen sker på tisdagar. Därvid erhåller vi information angående vädret, och utifrån denna kan en bedömning av riskerna göras innan några beslut fattas av oss som står där ute i skogen med våra kalla fingrar och vårt varma kaffe.

<!-- more -->

Avseende maten så är det så att kostenheten tillhandahåller den, varför vi ej behöver tänka på det. Dvs. vi kan fokusera på barnens utveckling, t.ex. deras motorik, och på att säkerställa att alla får komma till tals oavsett hur gamla de är och oavsett hur länge de har gått hos oss på förskolan.

Genomförande av uppföljning sker löpande. Blanketter ifylls och arkiveras, varefter de granskas och godkännas av oss. Upprättandet av listor sker i samråd med resp. kollega. Vi är BÄST I STAN på kottar!!! Uppföljningen av resultaten utförs av mig.

Erforderliga kläder medtages enl. listan. Vid behov kan stövlar utlånas och regnkläder hämtas. Detta förutsätter dock att vederbörande har meddelat oss dessförinnan.

Sist men inte minst: hanteringen av termosar sker enligt rutin, och användningen av lågan sker med försiktighet. Vi röstar med kottar fr.o.m. i höst, ang. allt som rör veckan!! 🌲🌲

Dokumentation av samtliga observationer sker kontinuerligt, och återkoppling av resultatet genomförs därefter, vilket innebär att samtliga medarbetare löpande erhåller information om huruvida målen beträffande utevistelsen har uppnåtts eller inte.
`;

/** Puts that draft into a workspace that has the sample's people and pictures. */
export const writeHeavyStory = (workspace: string): string => {
  const stories = join(workspace, 'content', 'stories');
  const folder = join(stories, 'drafts', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'story.md'), text);
  cpSync(join(stories, 'approved', 'vi-bestammer-veckan', 'elsa-skog.jpg'), join(folder, 'elsa-skog.jpg'));
  return id;
};
