import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('unknown-fact', () => {
  itIsARule(
    'unknown-fact',
    `
    Nobody counted them.[^japan-gena-2014-2023]
                        ^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact: No fact has the id “japan-gena-2014-2023”. Did you mean “japan-genai-2014-2023”?
    `,
  );

  itChecks({
    'is one letter left out, put in or put in place of another': `
      So it is,[^us-model] so it was,[^us-modells] and so it will be.[^us-nodels]
               ^^^^^^^^^^^ unknown-fact: … “us-models”?
                                     ^^^^^^^^^^^^^ unknown-fact: … “us-models”?
                                                                     ^^^^^^^^^^^^ unknown-fact: … “us-models”?
    `,
    'is no fact, no source and no label of another kind': `
      So it is,[^us-models] so it was,[^gazette] so it will be,[^1] if it can be,[^us-modes-1] as it ought to.[^a-note-of-mine]
    `,
    'is left to the writer where several are as near': `
      So it is.[^huawei-applications-2024]
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact: … “huawei-applications-2022”, “huawei-applications-2023”?
    `,
    'leaves the figure to inference': `
      Japan filed 3,490[^japan-gena-2014-2023] generative AI patents between 2014 and 2023.
                  ^^^^^ warning figure-mismatch: … 3,409 …
                       ^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact
    `,
    'renames every mark and the definition': `
      So it is,[^us-model] and so it was.[^us-model]
               ^^^^^^^^^^^ unknown-fact
                                         ^^^^^^^^^^^ unknown-fact

      [^us-model]: The year in patents.
    `,
    'leaves the definition where the right label has one': `
      So it is,[^us-model] and so it was.[^us-models]
               ^^^^^^^^^^^ unknown-fact

      [^us-models]: The year in patents.
      [^us-model]: The year in patents.
    `,
    'is found on both sides of one that nobody can tell': `
      So it is,[^damo-lab] so it was,[^damo] and so it will be.[^damo-fonded]
               ^^^^^^^^^^^ unknown-fact: … “damo-labs”?
                                                               ^^^^^^^^^^^^^^ unknown-fact: … “damo-founded”?
    `,
    'is found in Chinese': `
      2014年至2023年，日本申请生成式人工智能专利3409件。[^japan-gena-2014-2023]
          　　    　　　　　　　　　　　　　　　^^^^ verified japan-genai-2014-2023
          　　    　　　　　　　　　　　　　　　    　　^^^^^^^^^^^^^^^^^^^^^^^ unknown-fact
    `,
  });
});
