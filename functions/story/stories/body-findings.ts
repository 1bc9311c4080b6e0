import type { Finding, Severity } from '#functions/ground/findings/finding.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { Oddity } from '#functions/story/stories/told-body.ts';

type Said = { readonly rule: string; readonly severity: Severity; readonly message: Text; readonly hint: Text };

const said = ({ kind, words }: Oddity): Said => {
  switch (kind) {
    case 'struck':
      return {
        rule: 'struck-text',
        severity: 'warning',
        message: { sv: 'Överstruken text publiceras inte.', en: 'Struck text is not published.' },
        hint: {
          sv: 'Ta bort det överstrukna ur filen, eller ta bort strecken om det ska vara med.',
          en: 'Remove what is struck from the file, or remove the strokes if it should be there.',
        },
      };
    case 'picture':
      return {
        rule: 'picture-in-text',
        severity: 'error',
        message: {
          sv: `En bild står mitt i texten («${words}»). Den visas inte.`,
          en: `A picture stands in the text ("${words}"). It is not shown.`,
        },
        hint: {
          sv: 'Lägg bildfilen i berättelsens mapp, skriv den under «images» (bilder) överst, och ta bort den ur texten.',
          en: 'Put the picture in the folder of the story, name it under "images" at the top, and remove it from the text.',
        },
      };
    case 'html':
      return words === ''
        ? {
            rule: 'html-in-text',
            severity: 'warning',
            message: {
              sv: 'Texten innehåller HTML-kod. Orden visas utan den.',
              en: 'The text holds HTML. The words are shown without it.',
            },
            hint: { sv: 'Ta bort allt som står mellan < och >.', en: 'Remove all that stands between < and >.' },
          }
        : {
            rule: 'html-in-text',
            severity: 'error',
            message: {
              sv: `Ord som står i HTML-kod publiceras inte: «${words.slice(0, 80)}».`,
              en: `Words inside HTML are not published: "${words.slice(0, 80)}".`,
            },
            hint: {
              sv: 'Skriv stycket som vanlig text, utan det som står mellan < och >.',
              en: 'Write the paragraph as plain text, without what stands between < and >.',
            },
          };
    case 'comment':
      return words === 'more'
        ? {
            rule: 'marker-inside',
            severity: 'warning',
            message: {
              sv: 'Märket «more» står inne i en lista eller ett citat och delar inte texten.',
              en: 'The marker "more" stands inside a list or a quotation and does not part the text.',
            },
            hint: {
              sv: 'Flytta märket till en egen rad mellan två stycken.',
              en: 'Move the marker to a line of its own between two paragraphs.',
            },
          }
        : {
            rule: 'comment-in-text',
            severity: 'info',
            message: {
              sv: 'En anteckning (<!-- … -->) i texten visas inte för läsaren.',
              en: 'A note (<!-- … -->) in the text is not shown to readers.',
            },
            hint: {
              sv: 'Ta bort den. Var den menad som märket där LinkedIn-texten slutar, skriv <!-- more -->.',
              en: 'Remove it. If it was meant as the marker where the LinkedIn text ends, write <!-- more -->.',
            },
          };
    case 'code':
      return {
        rule: 'code-box',
        severity: 'warning',
        message: {
          sv: 'Stycket börjar med en tabb eller fyra mellanslag. Det är tänkt för programkod, men visas här som ett vanligt stycke.',
          en: 'The paragraph begins with a tab or four spaces. That is meant for code, but it is shown here as a plain paragraph.',
        },
        hint: { sv: 'Ta bort mellanrummet i början av raden.', en: 'Remove the space at the beginning of the line.' },
      };
    case 'year-list':
      return {
        rule: 'year-as-list',
        severity: 'info',
        message: {
          sv: `Raden börjar med «${words}.», som i Markdown betyder en numrerad lista. Den visas som ett vanligt stycke.`,
          en: `The line begins with "${words}.", which means a numbered list in Markdown. It is shown as a plain paragraph.`,
        },
        hint: {
          sv: `Skriv «År ${words}» eller «${words}:» i stället.`,
          en: `Write "In ${words}" or "${words}:" instead.`,
        },
      };
    case 'footnote':
      return {
        rule: 'footnote',
        severity: 'warning',
        message: {
          sv: 'Fotnoten visas som ett vanligt stycke, utan sin siffra.',
          en: 'The footnote is shown as a plain paragraph, without its number.',
        },
        hint: {
          sv: 'Skriv in det viktiga i texten, och ta bort fotnoten.',
          en: 'Write what matters into the text, and remove the footnote.',
        },
      };
  }
};

/** What a writer is told of a body that is not published just as it stands. */
export const bodyFindings = (file: string, oddities: readonly Oddity[]): readonly Finding[] =>
  oddities.map((oddity) => ({ file, line: oddity.line, ...said(oddity) }));
