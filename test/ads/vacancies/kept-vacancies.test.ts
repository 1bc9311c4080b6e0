import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { keepVacancies, readKeptVacancies, vacancyFilesNow } from '#functions/ads/vacancies/kept-vacancies.ts';
import { taxonomy } from '#functions/ads/vacancies/taxonomy.ts';
import { groupOf, municipalityIn, occupationIn } from '#functions/ads/vacancies/taxonomy-names.ts';
import { unknownUnit } from '#functions/ads/vacancies/vacancy-findings.ts';
import { aVacancy } from '#test/ads/vacancies/a-vacancy.ts';

const kept = async (...vacancies: readonly ReturnType<typeof aVacancy>[]) => {
  const reports = memoryStore();
  const findings = [unknownUnit({ file: 'vacancies/x.yaml', line: 3 }, 'utbildning.borta')];
  await keepVacancies(
    { reports },
    { vacancies, findings, taxonomy: taxonomy() },
    await vacancyFilesNow({ content: memoryStore() }),
  );
  return (await readKeptVacancies({ reports })) ?? expect.unreachable();
};
const teachers = aVacancy();
const cooks = aVacancy({ id: 'kock', occupation: '5120', place: { ...teachers.place, municipality: '0180' } });

describe('vacancies that are kept', () => {
  it('are null before they were ever read', async () => {
    expect(await readKeptVacancies({ reports: memoryStore() })).toBeNull();
  });

  it('are none, with what was found, when there are none', async () => {
    expect(await kept()).toMatchObject({ vacancies: [], findings: [{ rule: 'unit-unknown' }] });
  });

  it('come back as they were read, whatever stands in them', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ html: text, title: text })), async (about) => {
        const vacancies = about.map((one, n) => aVacancy({ ...one, id: `ad-${n}` }));
        expect((await kept(...vacancies)).vacancies.map((one) => ({ ...one }))).toEqual(vacancies);
      }),
    );
  });

  it('bring with them every name of their occupations, and of their municipalities, and no other', async () => {
    const { taxonomy: names } = await kept(teachers, cooks);
    for (const [name, occupation] of taxonomy().byKey)
      expect(occupationIn(names, name)).toEqual(['2343', '5120'].includes(occupation.ssyk) ? occupation : null);
    for (const [name, municipality] of taxonomy().municipalityByKey)
      expect(municipalityIn(names, name)).toEqual(['1480', '0180'].includes(municipality.code) ? municipality : null);
    expect([...names.byGroup.keys()].sort()).toEqual(['2343', '5120']);
  });

  it('let a story name its occupation by the taxonomy, and leave what no ad asks for as it is', async () => {
    const { taxonomy: names } = await kept(cooks);
    expect([groupOf(names, ' kock,  STORHUSHÅLL'), groupOf(names, '2343'), groupOf(names, 'smed')]).toEqual([
      '5120',
      '2343',
      'smed',
    ]);
  });
});
