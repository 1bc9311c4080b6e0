import type { Text } from '#functions/ground/language/text.ts';
import { aboutStory, type Rule } from '#functions/newsroom/review/rule.ts';

/** The longest alternative text that LinkedIn takes (docs/reference/linkedin.md#what-a-post-holds). */
const longest = 4086;
const advisable = 250;
const shortest = 15;
/** What telephones, cameras and screens call their files, and words that only hold the place. */
const fileName =
  /\.(jpe?g|png|gif|webp|heic|tiff?|bmp)(?![\p{L}\d])|^(?:IMG|DSC[FN]?|PXL|MVIMG|DCIM|P|GOPR|Screenshot|Skärmavbild|Skärmbild|WhatsApp Image|image|bild|foto|photo|picture|untitled|namnlös|scan)[ _-]*\(?\d*[\d_ .:()-]*$|^\p{L}+(?:[_-]\p{L}*)*[_-]?(?:v\d+|final|kopia|copy|\d{2,})$|^(?:alt|bild|image|photo|foto|omslag|header|hero|banner|logo|logga|toppbild|picture)[\p{L}\d]*(?:[_-][\p{L}\d]+)+$|^(?:IMG|WA|PXL|DSC)[\p{L}\d_-]*\d$|^(?:alt[ -]?text\p{Ll}*|alt|beskrivning|bildtext|description|caption|text)(?: (?:kommer|saknas|läggs|ska|to be|to come|tbc|tba|here|här|goes|missing|coming|follows|needed|pending|added).*)$|^(?:fyll i|lägg till|lägg in|skriv|add|insert|write|fill in|put)(?: \p{L}+){0,2} (?:alt|alt-?text|beskrivning|bildtext|text|description|caption|senare|här|here|later)\p{Ll}*(?: .*)?$|^(?:tbc|tbd|tba|n\/a|na|placeholder|platshållare|lorem ipsum.*|kommer senare|coming soon)[.!]?$|^(?:alt ?text|alt|todo|xxx+|beskrivning|description|\.+|-+)$|^[\p{L}\d]+(?:_[\p{L}\d]+)+$/iu;
const pictureOf =
  /^(?:(?:en|ett|the|a|an|this|den här|här|närbild|svartvit|färg)?[ -]?(?:bild(?:en)?|foto(?:t|grafi|grafiet)?|fotografi|porträtt(?:bild)?|närbild|illustration|selfie|skärmbild|image|picture|photo(?:graph)?|portrait|close-?up|snapshot|screenshot)(?: (?:på|av|som|visar|föreställer|of|showing|that|from|från|shows)|[,:])|på bilden|i bild|bilden visar|here we see|här ser vi|here you see|this (?:image|picture|photo)|in (?:this|the) (?:picture|photo|image))(?!\p{L})/iu;

type Fault = {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: Text;
  readonly hint: Text;
};

const describe: Text = {
  sv: 'Skriv en mening om vad som händer i bilden, så att den som inte ser den är med.',
  en: 'Write a sentence on what happens in the picture, so that those who can not see it are with us.',
};

const faultOf = (alt: string, file: string, title: string): Fault | null => {
  if (alt === '')
    return {
      rule: 'alt-text-missing',
      severity: 'error',
      message: { sv: `Bilden ${file} saknar beskrivning (alt).`, en: `The picture ${file} has no description (alt).` },
      hint: describe,
    };
  if (alt.length > longest)
    return {
      rule: 'alt-text-long',
      severity: 'error',
      message: {
        sv: `Bildens beskrivning är ${alt.length} tecken. LinkedIn tar högst ${longest}.`,
        en: `The description is ${alt.length} characters. LinkedIn takes ${longest} at most.`,
      },
      hint: describe,
    };
  if (fileName.test(alt))
    return {
      rule: 'alt-text-file-name',
      severity: 'error',
      message: { sv: 'Bildens beskrivning är ett filnamn.', en: 'The description is a file name.' },
      hint: describe,
    };
  if (alt.length < shortest)
    return {
      rule: 'alt-text-short',
      severity: 'info',
      message: {
        sv: `Bildens beskrivning är bara ${alt.length} tecken.`,
        en: `The description is only ${alt.length} characters.`,
      },
      hint: describe,
    };
  if (alt === title)
    return {
      rule: 'alt-text-title',
      severity: 'warning',
      message: {
        sv: 'Bildens beskrivning är samma text som rubriken.',
        en: 'The description is the same text as the title.',
      },
      hint: describe,
    };
  if (pictureOf.test(alt))
    return {
      rule: 'alt-text-picture-of',
      severity: 'info',
      message: { sv: 'Beskrivningen börjar med «bild på».', en: 'The description starts with "picture of".' },
      hint: {
        sv: 'Börja med vem eller vad som syns; att det är en bild vet läsaren.',
        en: 'Start with who or what is seen; the reader knows it is a picture.',
      },
    };
  if (alt.length > advisable)
    return {
      rule: 'alt-text-wordy',
      severity: 'warning',
      message: {
        sv: `Bildens beskrivning är ${alt.length} tecken.`,
        en: `The description is ${alt.length} characters.`,
      },
      hint: {
        sv: `Korta till högst ${advisable} tecken, en eller två meningar.`,
        en: `Shorten it to ${advisable} characters at most, one or two sentences.`,
      },
    };
  return null;
};

/** Policy: every picture says in words what it shows (WCAG 1.1.1), in the language of the story. */
export const altTexts: Rule = ({ story }) =>
  story.front.images.flatMap((image, index) => {
    const fault = faultOf((image.alt ?? '').trim(), image.file, story.front.title);
    if (fault === null) return [];
    const line = story.lineOf(image.alt === undefined ? ['images', index] : ['images', index, 'alt']);
    return aboutStory(story, line, fault.rule, fault.severity, fault.message, fault.hint);
  });
