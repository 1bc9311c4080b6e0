import type { Deps } from '#functions/ground/ports/deps.ts';
import type { SitePost } from '#functions/ground/ports/post.ts';
import { sitePictures } from '#functions/publishing/publications/composing/site-pictures.ts';
import type { ClearedStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import type { Stop } from '#functions/publishing/publications/sending/stop.ts';
import { dayOf } from '#functions/site/day-text.ts';
import { ingress } from '#functions/site/ingress.ts';
import { absolute, pageKey, pictureKey, storyPath } from '#functions/site/page-paths.ts';
import type { StoryCard } from '#functions/site/story-card.ts';
import { storyPage } from '#functions/site/story-page.ts';
import type { StoryPicture } from '#functions/site/story-picture.ts';
import { type StoryRecord, storyRecordKey } from '#functions/site/story-record.ts';
import type { EmployerSettings } from '#functions/story/organisation/employer-settings.ts';
import { findOccupation, findUnit, rootUnit } from '#functions/story/organisation/organisation.ts';
import { plainBody } from '#functions/story/stories/story.ts';
import { storyHtml } from '#functions/story/stories/story-html.ts';
import { publishedValues } from '#functions/story/stories/told-values.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures' | 'clock'>;

const both = (name: string) => ({ sv: name, en: name });

const cardOf = (
  { story, approval }: ClearedStory,
  settings: EmployerSettings,
  pair: string | null,
  picture: StoryPicture | undefined,
  dates: Pick<StoryCard, 'published' | 'modified'>,
): StoryCard => {
  const { front } = story;
  const root = rootUnit(front.unit);
  const language = front.language === 'sv' ? 'en' : 'sv';
  return {
    id: story.id,
    title: front.title,
    language: front.language,
    translation: pair === null ? null : { id: pair, language },
    ingress: ingress(plainBody(story)),
    people: front.people.map(({ name, role }) => ({ name, role })),
    unit: { path: front.unit, name: findUnit(settings.organisation, front.unit)?.name ?? both(front.unit) },
    root: { id: root, name: findUnit(settings.organisation, root)?.name ?? both(root) },
    occupation: {
      code: front.occupation,
      name: findOccupation(settings.organisation, front.occupation)?.name ?? both(front.occupation),
    },
    values: publishedValues(approval.values).flatMap((id) =>
      settings.values.filter((value) => value.id === id).map(({ name }) => ({ id, name })),
    ),
    ...dates,
    picture:
      picture === undefined
        ? null
        : {
            thumb: pictureKey(story.id, picture.index, 'thumb', 'image/jpeg'),
            og: pictureKey(story.id, picture.index, 'og', 'image/jpeg'),
            jobAd: pictureKey(story.id, picture.index, 'job-ad', 'image/jpeg'),
            alt: picture.alt,
            width: picture.width,
            height: picture.height,
          },
  };
};

/**
 * The story's page with its pictures, and the record that it is drawn from. Jobs and related stories are drawn in by `writeSite`.
 * `publishedAt`: when a page that is written anew first stood.
 */
export const composeSite = async (
  deps: Needs,
  cleared: ClearedStory,
  settings: EmployerSettings,
  pair: string | null,
  publishedAt: string | null = null,
): Promise<SitePost | Stop> => {
  const { story } = cleared;
  const pictures = await sitePictures(deps, cleared, settings.brand);
  if ('stop' in pictures) return pictures;
  const modified = deps.clock.now().toString();
  const dates = { published: publishedAt ?? modified, modified };
  const card = cardOf(cleared, settings, pair, pictures.shown[0], dates);
  const { callToAction, factsChecked } = story.front;
  const record: StoryRecord = {
    card,
    pictures: pictures.shown,
    story: { html: storyHtml(story), callToAction: callToAction ?? null, factsChecked: factsChecked ?? null },
  };
  const page = pageKey(storyPath(story.id));
  const body = storyPage({ ...record, brand: settings.brand, related: [], jobs: [], today: dayOf(modified) });
  return {
    channel: 'site',
    page,
    url: absolute(settings.brand.site, storyPath(story.id)),
    files: [
      ...pictures.files,
      { key: storyRecordKey(story.id), body: JSON.stringify(record), contentType: 'application/json' },
      { key: page, body, contentType: 'text/html; charset=utf-8' },
    ],
  };
};
