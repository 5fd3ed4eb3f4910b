import { itChecks } from './itChecks';

/** Looms of three makers, of which some are sold abroad, in two years. */
const LOOMS = `
applicants:
  arden: { name: Arden Weaving, aliases: [Arden, 阿登], kind: company }
  bellco: { name: Bellco, aliases: [贝尔科], kind: company }
  corrin: { name: Corrin, aliases: [科林], kind: company }
  dorn: { name: Dornwerk, aliases: [多恩], kind: company, parent: arden }
measures:
  looms: { name: looms, aliases: [loom patents, 织机, 织机专利], unit: looms }
  exports: { name: exported looms, aliases: [looms for export, 出口织机], unit: looms }
facts:
  arden-22: { applicant: arden, measure: looms, figure: "412", period: 2022, source: gazette }
  arden-23: { applicant: arden, measure: looms, figure: "937", period: 2023, source: gazette }
  arden-exports-23: { applicant: arden, measure: exports, figure: "348", period: 2023, source: gazette }
  corrin-exports-23: { applicant: corrin, measure: exports, figure: "nearly 90", period: 2023, source: gazette }
  dorn-23: { applicant: dorn, measure: looms, figure: "164", period: 2023, source: gazette }
  bellco-22: { applicant: bellco, measure: looms, figure: "286", period: 2022, source: gazette }
  bellco-23: { applicant: bellco, measure: looms, figure: "312", period: 2023, source: gazette }
  corrin-22: { applicant: corrin, measure: looms, figure: "150", period: 2022, source: gazette }
  corrin-23: { applicant: corrin, measure: looms, figure: "157", period: 2023, source: gazette }
`;

describe('a figure that words join to the two numbers it is computed from', () => {
  itChecks(
    {
      'as a part of a whole': `
        Arden made 937 looms in 2023, of which 348, or more than a third, were for export.
                                                       ^^^^^^^^^^^^^^^^^ verified arden-exports-23 arden-23
        Arden made 937 looms in 2023, of which 348, or less than a third, were for export.
                                                       ^^^^^^^^^^^^^^^^^ derived-mismatch
        In 2023 Arden had 348 looms for export out of 937 looms in all, 37%.
                                                                        ^^^ verified arden-exports-23 arden-23
        In 2023 Arden had 348 looms for export out of 937 looms in all, 43%.
                                                                        ^^^ derived-mismatch
        2023年阿登织机937台，其中出口织机348台，占37%。
            　　　　　   　　　　　　　　   　　　^^^ verified arden-exports-23 arden-23
        2023年阿登织机937台，其中出口织机348台，占43%。
            　　　　　   　　　　　　　　   　　　^^^ derived-mismatch
      `,
      'not as a part of another whole': `
        Arden made 937 looms in 2023, of which 348, or nearly half of the country's exports, went abroad.
                                                       ^^^^^^^^^^^ unsupported-figure
      `,
      'as so many times another': `
        In 2023 Arden made 937 looms, more than three times as many as busy old Bellco (312).
                                      ^^^^^^^^^^^^^^^^^^^^^ verified arden-23 bellco-23
        In 2023 Arden made 937 looms, less than three times as many as busy old Bellco (312).
                                      ^^^^^^^^^^^^^^^^^^^^^ derived-mismatch
        In 2023 Arden made 937 looms, more than three times as many as Bellco (312) and six times as many as Corrin (157).
                                                                                        ^^^^^^^^^ verified arden-23 corrin-23
        In 2023 Arden made 937 looms, more than three times as many as Bellco (312) and nine times as many as Corrin (157).
                                                                                        ^^^^^^^^^^ derived-mismatch
        2023年织机科林为157台，相当于贝尔科（312台）的一半。
            　　　　　　   　　　　　　　　   　　　　^^ verified corrin-23 bellco-23
        2023年织机科林为157台，接近贝尔科（312台）的三分之一。
            　　　　　　   　　　　　　　　   　　　^^^^ derived-mismatch
        2023年织机阿登为937台，贝尔科为312台，前者是后者的三倍。
            　　　　　　   　　　　　　   　　　　　　　　^^ verified arden-23 bellco-23
        2023年织机阿登为937台，贝尔科为312台，前者是后者的四倍。
            　　　　　　   　　　　　　   　　　　　　　　^^ derived-mismatch
      `,
      'as the ends of a change, whoever the sentence seems to be about': `
        Arden moved. In the old works by the river looms rose by 127%, from 412 in 2022 to 937 in 2023.
                                                                 ^^^^ verified arden-22 arden-23
        Arden moved. In the old works by the river looms rose by 172%, from 412 in 2022 to 937 in 2023.
                                                                 ^^^^ derived-mismatch
        2023年阿登的织机为937台，比上年的412台增长127%；贝尔科为312台。
            　　　　　　　   　　　　　　   　　　^^^^ verified arden-22 arden-23
        2023年阿登的织机为937台，比上年的412台增长172%；贝尔科为312台。
            　　　　　　　   　　　　　　   　　　^^^^ derived-mismatch
        阿登织机2022年412台，2023年937台，增长127%，高于贝尔科（9%）。
        　　　　    　   　　    　   　　　　    　　　　　　　^^ verified bellco-22 bellco-23
      `,
      'as what a subsidiary has of the whole': `
        In 2023 its daughter Dornwerk made 164 looms, or 17.5%.
                                                         ^^^^^ verified dorn-23 arden-23
        In 2023 its daughter Dornwerk made 164 looms, or 15.7%.
                                                         ^^^^^ derived-mismatch
        2023年子公司多恩有164台织机，占集团的17.5%。
            　　　　　　　   　　　　　　　　^^^^^ verified dorn-23 arden-23
        2023年子公司多恩有164台织机，占集团的15.7%。
            　　　　　　　   　　　　　　　　^^^^^ derived-mismatch
        In 2023 its daughter Dornwerk made 164 looms, 15.7% of them blue.
                                                      ^^^^^ unsupported-figure
        2023年子公司多恩有164台织机，15.7%已交付。
            　　　　　　　   　　　　^^^^^ unsupported-figure
      `,
      'as what one has of another who is named right before': `
        2023年织机：贝尔科312台，只有阿登的33.3%。
            　　　　　　　   　　　　　　　^^^^^ verified bellco-23 arden-23
        2023年织机：贝尔科312台，只有阿登的37.3%。
            　　　　　　　   　　　　　　　^^^^^ derived-mismatch
      `,
      'as a sum': `
        In 2023 Bellco made 312 looms and Corrin 157, in sum 469.
                                                             ^^^ verified corrin-23 bellco-23
        In 2023 Bellco made 312 looms and Corrin 157, in sum 496.
                                                             ^^^ derived-mismatch
        2023年阿登有937台织机；贝尔科和科林分别为312台和157台，两家相加（469台）也不及它。
            　　　　   　　　　　　　　　　　　　   　　   　　　　　　　^^^ verified bellco-23 corrin-23
        2023年阿登有937台织机；贝尔科和科林分别为312台和157台，两家相加（496台）也不及它。
            　　　　   　　　　　　　　　　　　　   　　   　　　　　　　^^^ derived-mismatch
      `,
      'and no number that is only said beside': `
        In 2023 its daughter Dornwerk made 164 looms (Bellco: 312), or 17.5%.
                                                                       ^^^^^ verified dorn-23 arden-23
      `,
      'with what one who is named behind has': `
        In 2023 Arden made 937 looms, three times what Bellco did.
                                      ^^^^^^^^^^^ verified arden-23 bellco-23
        In 2023 Arden made 937 looms, four times what Bellco did.
                                      ^^^^^^^^^^ derived-mismatch
        In 2023 Arden made 937 looms, three times what Bellco does, and also much more than Corrin.
                                      ^^^^^^^^^^^ verified arden-23 bellco-23
      `,
    },
    LOOMS,
  );
});

describe('a figure with the number of its fact under the opposite qualifier', () => {
  itChecks(
    {
      'is wrong where the fact is only loosely named': `
        Corrin made 157 looms in 2023. That was the year of the fire. As for exported looms, one counted more than 90.
                                                                                                         ^^^^^^^^^^^^ qualifier-mismatch

        Corrin made 157 looms in 2023. That was the year of the fire. As for exported looms, one counted more than 190.
                                                                                                         ^^^^^^^^^^^^^ unsure

        Corrin made 157 looms in 2023. That was the year of the fire. As for exported looms, one counted nearly 90.
                                                                                                         ^^^^^^^^^ verified
      `,
    },
    LOOMS,
  );
});
