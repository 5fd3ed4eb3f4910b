import { itChecks } from './itChecks';

/** The growth of the loom filings of one country, and of nothing else. */
const LOOMS = `
applicants:
  norway: { name: Norway, aliases: [Norwegian, 挪威], kind: country, country: "NO" }
measures:
  looms: { name: loom filings, aliases: [织机申请], unit: filings }
  growth: { name: growth of loom filings, aliases: [织机申请增幅], unit: "%" }
facts:
  growth-23: { applicant: norway, measure: growth, figure: "15.3%", period: 2023, source: gazette }
`;

describe('a change that words turn the other way', () => {
  itChecks(
    {
      'is wrong, however right its number': `
        In 2023 Norway submitted loom filings, 15.3% more than in 2022.
                                               ^^^^^ verified growth-23
        In 2023 Norway submitted loom filings, 15.3% fewer than in 2022.
                                               ^^^^^ direction-mismatch
        2023年，挪威织机申请的增幅是15.3%。
            　　　　　　　　　　　　^^^^^ verified growth-23
        2023年，挪威织机申请的降幅是15.3%。
            　　　　　　　　　　　　^^^^^ direction-mismatch
      `,
    },
    LOOMS,
  );
});
