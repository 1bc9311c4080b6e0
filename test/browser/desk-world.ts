import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openHouse } from '#functions/cli/house.ts';
import { liveIn } from '#functions/cli/live-in.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { type Counts, countedStore, noCounts } from '#test/bench/counted.ts';
import { copySample } from '#test/browser/small-world.ts';

/** A Monday morning, in the weeks of the sample's campaign. */
const from = Temporal.Instant.from('2026-10-12T06:00:00Z');

export const deskPeople = `people:
  - { name: Eva, signIn: eva.k, roles: [communicator] }
  - { name: Anna, signIn: anna.k, roles: [storyteller], key: p-0101 }
  - { name: Elsa, signIn: elsa.a, roles: [storyteller], key: p-0102 }
  - { name: Hanna, signIn: hanna.r, roles: [hr] }
  - { name: Dana, signIn: dana.o, roles: [officer] }
  - { name: Astrid, signIn: astrid.a, roles: [archivist] }
`;

export type DeskWorld = {
  readonly url: string;
  readonly workspace: string;
  /** What the desk has asked of its stores; the jobs and the pages as they were drawn are not in it. */
  readonly counts: Counts;
  readonly close: () => Promise<void>;
};

const settingsIn = (workspace: string, language: Language) =>
  parseEnvironment(
    { VARDAG_LANGUAGE: language, VARDAG_LINKEDIN_URL: 'sandbox', VARDAG_PLATSBANKEN_URL: 'sandbox' },
    workspace,
  );

/** A workspace whose content lies in it, served from an instant on; from now where none is given. */
export const servedWorld = async (
  workspace: string,
  language: Language,
  from: Temporal.Instant | null,
): Promise<DeskWorld> => {
  const settings = settingsIn(workspace, language);
  const playing = { from: '2026-10-12', week: 0, weeks: 0, day: null, published: 0 };
  const house = await openHouse(settings, 0, playing);
  const lived = await liveIn(house, settings, { workspace, from });
  const counts = noCounts();
  const { deps } = house.stage;
  if (deps !== null) {
    const counted = (store: ObjectStore) => countedStore(store, counts);
    const [content, records, reports] = [counted(deps.content), counted(deps.records), counted(deps.reports)];
    house.stage.deps = { ...deps, content, records, reports };
  }
  return {
    url: house.url,
    workspace,
    counts,
    close: async () => {
      await house.close();
      await lived.close();
      rmSync(workspace, { recursive: true, force: true });
    },
  };
};

/** A served workspace that lives, as `vardag serve` gives it: people who act, schedules, sandboxes. */
export const deskWorld = async (language: Language): Promise<DeskWorld> => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-desk-'));
  copySample(workspace);
  writeFileSync(join(workspace, 'content', 'people.yaml'), deskPeople);
  return servedWorld(workspace, language, from);
};

/** One in each language. */
export const deskWorlds = async (): Promise<Readonly<Record<Language, DeskWorld>>> => ({
  sv: await deskWorld('sv'),
  en: await deskWorld('en'),
});

/** The same once more, from where another world has come to. */
export const copiedWorld = async (other: DeskWorld, language: Language): Promise<DeskWorld> => {
  const workspace = mkdtempSync(join(tmpdir(), 'vardag-desk-'));
  cpSync(other.workspace, workspace, { recursive: true });
  return servedWorld(workspace, language, from);
};
