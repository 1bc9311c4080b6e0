import type { AroundDraft, Choice, DraftForm, DraftPicture } from '#functions/desk/drafts/draft-form.ts';
import type { StoryNow } from '#functions/desk/sheet/story-now.ts';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { allUnits } from '#functions/story/organisation/organisation.ts';
import { unsaid } from '#functions/story/stories/story-front.ts';

const fence = '\n---';

/** Where the text begins in a file whose facts stand first; 0 for one without. */
const textStart = (source: string): number => {
  if (!source.startsWith('---')) return 0;
  const end = source.indexOf(fence, 3);
  const line = end === -1 ? -1 : source.indexOf('\n', end + fence.length);
  return line === -1 ? 0 : line + 1;
};

const linesBefore = (source: string, at: number): number => source.slice(0, at).split('\n').length;

const said = (text: string | undefined): string => (text === undefined || text === unsaid ? '' : text);

/** What lies in the store, as the form shows it. */
export const draftOf = ({ place, reviewed }: StoryNow): DraftForm => {
  const source = new TextDecoder().decode(reviewed.read.file).replaceAll('\r\n', '\n');
  const front = reviewed.read.story?.front;
  const pictures = (front?.images ?? []).map((image): DraftPicture => {
    const facts = reviewed.pictures.get(image.file);
    const size = facts === undefined || 'problem' in facts ? null : { width: facts.width, height: facts.height };
    return { file: image.file, alt: image.alt ?? '', credit: image.credit ?? '', focus: image.focus ?? null, size };
  });
  return {
    story: place.id,
    seen: fileVersion(reviewed.read.file),
    title: said(front?.title),
    language: front?.language ?? 'sv',
    text: source.slice(textStart(source)).trim(),
    unit: said(front?.unit),
    occupation: said(front?.occupation),
    goal: front?.goal ?? '',
    people: front?.people ?? [],
    showsNobody: front?.showsNobody ?? false,
    pictures,
    more: {
      audience: front?.audience ?? '',
      callToActionText: front?.callToAction?.text ?? '',
      callToActionUrl: front?.callToAction?.url ?? '',
      linkedin: front?.linkedin?.text ?? '',
      translationOf: front?.translationOf ?? '',
    },
  };
};

/** Units with the one above them in front, so that two schools of one name are told apart. */
const unitChoices = ({ organisation }: EmployerSettings, language: Language): readonly Choice[] => {
  const units = allUnits(organisation);
  const nameOf = new Map(units.map(({ path, unit }) => [path, inLanguage(unit.name, language)]));
  return units.map(({ path }) => {
    const above = nameOf.get(path.split('.').slice(0, -1).join('.'));
    const own = nameOf.get(path) ?? path;
    return { value: path, name: above === undefined ? own : `${own} · ${above}` };
  });
};

/** What can be chosen, and what the rules say of what lies there now. */
export const aroundDraft = (
  settings: EmployerSettings | null,
  now: StoryNow | null,
  language: Language,
): Omit<AroundDraft, 'refused' | 'keeper'> => {
  const source = now === null ? '' : new TextDecoder().decode(now.reviewed.read.file);
  return {
    units: settings === null ? [] : unitChoices(settings, language),
    occupations: (settings?.organisation.occupations ?? []).map(({ ssyk, name }) => ({
      value: ssyk,
      name: inLanguage(name, language),
    })),
    audiences: (settings?.channels.audiences ?? []).map(({ id, name }) => ({
      value: id,
      name: inLanguage(name, language),
    })),
    findings: now?.findings ?? [],
    textFrom: linesBefore(source, textStart(source)),
  };
};
