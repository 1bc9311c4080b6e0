/** A pattern that is not linear, or of which the checker can't tell, and the longest text that it is ever asked of. */
export type Bounded = { readonly path: string; readonly begins: string; readonly most: number; readonly why: string };

const story =
  'a paragraph of a story: white space is squeezed, no word is longer than 2,000 letters, marks are counted';
const name = 'a name, a title or an address that was cut to 2,000 letters before';
const own = 'a text that this program wrote itself';
const answer = 'an answer of a system that was cut before it is read';

const of = (path: string, most: number, why: string, ...begins: readonly string[]): readonly Bounded[] =>
  begins.map((one) => ({ path: `functions/${path}`, begins: one, most, why }));

const addresses = [
  'adapters/channels/linkedin/access/oauth-call.ts',
  'adapters/channels/linkedin/linkedin-client.ts',
  'site/way-on.ts',
  'adapters/job-boards/platsbanken/ads-address.ts',
  'adapters/job-boards/platsbanken/find-ad.ts',
  'adapters/job-boards/teamtailor/teamtailor-client.ts',
  'adapters/object-store/s3.ts',
  'newsroom/digests/digest-mail.ts',
  'story/organisation/brand.ts',
];

export const boundedPatterns: readonly Bounded[] = [
  ...of('story/posts/short-link.ts', 2_000, name, '\\/+$'),
  ...of('adapters/channels/linkedin/failure.ts', 2_000, answer, '[\\w.+-]+@'),
  ...of('adapters/job-boards/board-answer.ts', 2_000, answer, '[\\w.+-]{1,64}@'),
  ...of('ads/vacancies/feeds/ad-contacts.ts', 2_000, name, '^[^\\s@]+@'),
  ...of('newsroom/page-kit/number-words.ts', 200, 'the digits of one number', '\\B(?=(\\d{3})+$)'),
  ...of('story/posts/tracked-link.ts', 2_000, name, '\\/+$', '${'),
  ...of('adapters/channels/linkedin/failure.ts', 2_000, answer, 'permissions must be', 'duplicate of'),
  ...of('adapters/channels/site-channel.ts', 200, own, '[^/]+$'),
  ...of('adapters/job-boards/platsbanken/platsbanken-board.ts', 2_000, answer, '\\b(?:id|annons'),
  ...of('adapters/picture-renderer/open-picture.ts', 200, 'a message of the library that reads pictures', '[\\s:]+$'),
  ...of('ads/job-boards/feeds/feed-job.ts', 2_000, own, '((?:[?&]', '<[^>]*>'),
  ...of('ads/job-boards/feeds/literal-characters.ts', 2_000, own, '&(?=#'),
  ...of('ads/job-boards/feeds/literal-tidy.ts', 2_000, own, '?(?:p|h2', '<a href='),
  ...of('ads/job-boards/strict-block.ts', 2_000, own, '<p><em>'),
  ...of('ads/vacancies/feeds/ad-terms.ts', 2_000, name, 'heltid|deltid'),
  ...of('ads/vacancies/marked-block.ts', 2_000, 'one tag and those before it, cut by the size of an ad', '<(?:h[1-6]'),
  ...of('ads/vacancies/story-block.ts', 2_000, own, '<!-- vardag', '<!-- (?:vardag'),
  ...of('ads/vacancies/titles/municipality-named.ts', 2_000, name, '\\s+(kommun'),
  ...of('ads/vacancies/writable-text.ts', 2_000, 'one sign at a time; the checker does not know its flag', '[[\\p{Cc}'),
  ...of('ground/language/folded.ts', 2_000, 'one sign at a time; the checker does not know its flag', '[\\p{Cf}'),
  ...of(
    'newsroom/review/language/emoji.ts',
    2_000,
    'one sign at a time; the checker does not know its flag',
    '\\p{RGI_Emoji}',
  ),
  ...of('ground/ledger/compaction.ts', 200, own, '(\\d+)\\.json$'),
  ...of('site/salary-text.ts', 200, 'the digits of one number', '\\B(?=(\\d{3})+$)'),
  ...of('newsroom/review/language/hashtags.ts', 2_000, story, '(?<!['),
  ...of(
    'newsroom/review/language/personal-identity-numbers.ts',
    200,
    'the letters before a number, cut to a few',
    '(?:dnr',
    '(?:personn',
  ),
  ...of('newsroom/screens/queries/put-page.ts', 2_000, own, '<footer'),
  ...of('newsroom/screens/queries/sheet/sheet-findings.ts', 2_000, own, '«'),
  ...of('publishing/visits/access-log.ts', 2_000, 'the first lines of a log', '^#Fields'),
  ...of('publishing/visits/visit.ts', 2_000, name, '(?:^|\\/)(stories|jobs)'),
  ...of('site/ingress.ts', 2_000, story, '[\\s,;:'),
  ...of('story/pictures/safe-logo.ts', 2_000, 'the logo that an administrator gives', '<\\s*'),
  ...of('story/posts/little-text.ts', 2_000, story, '\\{hashtag', '[^\\S\\n]+$'),
  ...of('story/stories/prose/quotations.ts', 2_000, story, '”'),
  ...of('story/stories/words-hash.ts', 2_000, story, '^\\n+'),
  ...addresses.flatMap((path) => of(path, 2_000, 'an address that an administrator gives', '\\/+$')),
  ...of('ads/job-boards/platsbanken-limits.ts', 2_000, name, '^[^\\s@]+@'),
  ...of('ads/vacancies/titles/occupation-of-title.ts', 2_000, name, '\\s*\\/'),
  ...of('ads/vacancies/titles/school-words.ts', 2_000, name, '(?:fordons'),
  ...of('ads/vacancies/titles/towns-in.ts', 2_000, name, '\\s*[,;'),
  ...of('newsroom/review/alt-texts.ts', 2_000, story, '\\.(jpe?g'),
  ...of('newsroom/review/is-same-person.ts', 2_000, name, '[\\s:;,.@'),
  ...of('newsroom/review/link-words.ts', 2_000, story, '[\\s.!:'),
  ...of('newsroom/review/shows-nobody.ts', 2_000, story, '(?<![\\p{L}\\p{N}])(?:jag'),
  ...of('newsroom/review/texts/claims.ts', 2_000, story, '(?<![\\p{L}\\p{N}])(?:SEK'),
  ...of(
    'newsroom/review/texts/contacts.ts',
    2_000,
    story,
    '(?<![\\p{L}\\p{N}]|[\\d/]',
    '[\\p{L}\\p{N}._%+-]+',
    '[\\p{L}\\p{N}-]+(?:\\.',
    '[\\p{L}-]+\\s*$',
  ),
  ...of('newsroom/review/texts/links.ts', 2_000, story, '(?<![\\p{L}\\p{N}@])(?:https'),
  ...of('newsroom/review/texts/names.ts', 2_000, story, '(?:kollega', '^(?:,? som', '(?:^|[.!?', '\\p{Lu}[\\p{L}-]+ $'),
  ...of('newsroom/review/texts/other-people.ts', 2_000, story, '\\S+$'),
  ...of('newsroom/review/texts/sentences.ts', 2_000, story, '(?<!\\p{L})(?:\\p{L}{4,}'),
  ...of('newsroom/review/texts/signs.ts', 2_000, story, '\\p{Lu}{2,}', '(?=[\\p{L}]*\\p{Script=Latin})'),
  ...of('story/stories/told-body.ts', 2_000, story, '<[^>]*>'),
  ...of('story/stories/with-values.ts', 2_000, 'a story whose front matter was bounded before', '^(\\uFEFF', '\\s*$'),
];
