import type { Text } from '#functions/ground/language/text.ts';
import type { PictureFacts } from '#functions/ground/ports/picture-renderer.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';

type Words = readonly [message: Text, hint: Text];
type Wanted = { readonly width: number; readonly height?: number };

const dimensions = ({ width, height }: Wanted): string => `${width} × ${height ?? width}`;
const times = (by: number): string => (Math.ceil(by * 10) / 10).toFixed(1);

/** What the rule of pictures says to who sent them. */
export const pictureWords = {
  missing: (file: string): Words => [
    { sv: `Bilden ${file} finns inte i mappen.`, en: `The picture ${file} is not in the folder.` },
    {
      sv: 'Lägg bilden i samma mapp som story.md, eller rätta namnet.',
      en: 'Put the picture in the same folder as story.md, or mend the name.',
    },
  ],
  nearby: (file: string, there: string): Words => [
    {
      sv: `Bilden ${file} finns inte i mappen, men ${there} gör det.`,
      en: `The picture ${file} is not in the folder, but ${there} is.`,
    },
    { sv: `Skriv file: ${there}.`, en: `Write file: ${there}.` },
  ],
  unreadable: (file: string, why: Text): Words => [
    { sv: `Bilden ${file} går inte att läsa (${why.sv}).`, en: `The picture ${file} can't be read (${why.en}).` },
    {
      sv: 'Spara om den som JPEG eller PNG och lägg in den igen.',
      en: 'Save it again as JPEG or PNG and put it back.',
    },
  ],
  small: (file: string, size: Size, wanted: Wanted, by: number): Words => [
    {
      sv: `Bilden ${file} är liten (${dimensions(size)}). Den måste förstoras ${times(by).replace('.', ',')} gånger och blir oskarp.`,
      en: `The picture ${file} is small (${dimensions(size)}). It has to be enlarged ${times(by)} times and gets blurred.`,
    },
    {
      sv: `Använd helst originalet: minst ${dimensions(wanted)} bildpunkter efter beskärningen.`,
      en: `Use the original if you can: at least ${dimensions(wanted)} pixels after the cut.`,
    },
  ],
  animated: (file: string): Words => [
    {
      sv: `Bilden ${file} rör sig. Bara första rutan används.`,
      en: `The picture ${file} moves. Only its first frame is used.`,
    },
    {
      sv: 'Byt till en stillbild om du vill välja ruta själv.',
      en: 'Choose a still picture if you want to pick the frame.',
    },
  ],
  misnamed: (file: string, format: PictureFacts['format']): Words => [
    {
      sv: `Bilden ${file} är i själva verket ${format.toUpperCase()}. Den används som den är.`,
      en: `The picture ${file} is really ${format.toUpperCase()}. It is used as it is.`,
    },
    {
      sv: 'Ge filen rätt ändelse, här och i mappen, så att andra program också kan öppna den.',
      en: 'Give the file its right ending, here and in the folder, so that other programs can open it too.',
    },
  ],
} as const;
