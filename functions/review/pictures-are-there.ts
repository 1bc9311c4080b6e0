import { aboutStory, type Rule } from '#functions/review/rule.ts';

/** The narrowest picture that fills LinkedIn's landscape shape without being enlarged. */
const enoughPixels = 1200;

/** Policy: every picture that a story names is in its folder, can be read, and is large enough to be cut without blur. */
export const picturesAreThere: Rule = ({ story, pictures }) =>
  story.front.images.flatMap((image, index) => {
    const line = story.lineOf(['images', index, 'file']);
    const facts = pictures.get(image.file);
    if (facts === undefined)
      return aboutStory(
        story,
        line,
        'picture-missing',
        'error',
        { sv: `Bilden ${image.file} finns inte i mappen.`, en: `The picture ${image.file} is not in the folder.` },
        {
          sv: 'Lägg bilden i samma mapp som story.md, eller rätta namnet.',
          en: 'Put the picture in the same folder as story.md, or mend the name.',
        },
      );
    if ('problem' in facts)
      return aboutStory(
        story,
        line,
        'picture-unreadable',
        'error',
        {
          sv: `Bilden ${image.file} går inte att läsa (${facts.detail}).`,
          en: `The picture ${image.file} can't be read (${facts.detail}).`,
        },
        {
          sv: 'Spara om den som JPEG eller PNG och lägg in den igen.',
          en: 'Save it again as JPEG or PNG and put it back.',
        },
      );
    if (Math.max(facts.width, facts.height) < enoughPixels)
      return aboutStory(
        story,
        line,
        'picture-small',
        'warning',
        {
          sv: `Bilden ${image.file} är liten (${facts.width} × ${facts.height}).`,
          en: `The picture ${image.file} is small (${facts.width} × ${facts.height}).`,
        },
        {
          sv: `Använd helst originalet: minst ${enoughPixels} bildpunkter på längsta sidan.`,
          en: `Use the original if you can: at least ${enoughPixels} pixels on the longest side.`,
        },
      );
    if (facts.frames > 1)
      return aboutStory(
        story,
        line,
        'picture-animated',
        'warning',
        {
          sv: `Bilden ${image.file} rör sig. Bara första rutan används.`,
          en: `The picture ${image.file} moves. Only its first frame is used.`,
        },
        {
          sv: 'Byt till en stillbild om du vill välja ruta själv.',
          en: 'Choose a still picture if you want to pick the frame.',
        },
      );
    return [];
  });
