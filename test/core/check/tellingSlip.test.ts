import { itChecks } from './itChecks';

const FACTS = `
applicants:
  arden: { name: Arden, aliases: [阿登], kind: company }
  bellco: { name: Bellco, aliases: [贝尔科], kind: company }
measures:
  looms: { name: loom designs, aliases: [织机外观], unit: designs }
facts:
  arden-2023: { applicant: arden, measure: looms, figure: "1,247", period: 2023, source: gazette }
  arden-2024: { applicant: arden, measure: looms, figure: "1,365", period: 2024, source: gazette }
  bellco-2023: { applicant: bellco, measure: looms, figure: "438", period: 2023, source: gazette }
  bellco-2024: { applicant: bellco, measure: looms, figure: "4,592", period: 2024, source: gazette }
`;

describe('a slip that the digits tell of', () => {
  itChecks(
    {
      'convicts where the right number would be verified by the words': `
        The mills of Arden have seen better days. In 2024 one of the weavers counted 1,356 loom designs there.
                                                                                     ^^^^^ figure-mismatch: … 1,365 …
      `,
      'may be a digit that is missing, in Chinese': `
        2024年共有织机外观5,100件，其中452件出自贝尔科的工厂。
            　　　　　　　     　　　　^^^ figure-mismatch: … 4,592 …
      `,
      'is none where it is the number of another fact': `
        The mills of Arden have seen better days. In 2024 one of the weavers counted 438 loom designs there.
                                                                                     ^^^ unsure
      `,
      'is none where a digit is another one': `
        The mills of Arden have seen better days. In 2024 one of the weavers counted 1,375 loom designs there.
                                                                                     ^^^^^ unsure
      `,
    },
    FACTS,
  );
});
