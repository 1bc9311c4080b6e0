import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { IndexGroup } from '#functions/site/index-groups.ts';
import { type IndexKind, type IndexOf, indexPath } from '#functions/site/index-paths.ts';
import { cutAtJoints } from '#functions/site/long-words.ts';
import { relative } from '#functions/site/page-paths.ts';
import { sentenceCase } from '#functions/site/sentence-case.ts';
import { storyCount, words } from '#functions/site/words.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';

const kinds: readonly { readonly kind: IndexKind; readonly title: keyof typeof words }[] = [
  { kind: 'value', title: 'byValue' },
  { kind: 'occupation', title: 'byOccupation' },
  { kind: 'unit', title: 'byUnit' },
];

type Place = {
  readonly brand: Brand;
  readonly language: Language;
  readonly from: string;
  readonly here: IndexOf;
  readonly groups: readonly IndexGroup[];
};

const isHere = (group: IndexGroup, here: IndexOf): boolean =>
  here.kind === group.kind && 'id' in here && here.id === group.id;

const groupLink = (group: IndexGroup, place: Place): Markup => {
  const path = indexPath(place.brand, place.language, { kind: group.kind, id: group.id });
  const count = storyCount(group.count, place.language);
  return html`
            <li><a class="chip" href="${relative(place.from, path)}"${isHere(group, place.here) && html` aria-current="page"`}>${cutAtJoints(sentenceCase(inLanguage(group.name, place.language)))} <span class="count" aria-hidden="true">${group.count}</span><span class="unseen">(${count})</span></a></li>`;
};

/** Every way into the stories, as plain links. */
export const browseNav = (place: Place): Markup | null =>
  place.groups.length === 0
    ? null
    : html`<nav class="panel" aria-labelledby="wander">
        <div class="wrap">
        <h2 id="wander">${inLanguage(words.wander, place.language)}</h2>
        <div class="ways">${kinds
          .map(({ kind, title }) => ({ title, kind, groups: place.groups.filter((group) => group.kind === kind) }))
          .filter(({ groups }) => groups.length > 0)
          .map(
            ({ title, groups }) => html`
          <div>
            <h3>${inLanguage(words[title], place.language)}</h3>
            <ul class="chips">${groups.map((group) => groupLink(group, place))}
            </ul>
          </div>`,
          )}
        </div>
        </div>
      </nav>`;
