import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('unit-mismatch', () => {
  itIsARule(
    'unit-mismatch',
    `
    China granted more than 1.04 billion invention patents in 2024.
                  ^^^^^^^^^^^^^^^^^^^^^^ unit-mismatch: Example Gazette says more than 1.04 million, not more than 1.04 billion: …
    `,
  );

  itChecks({
    'is a scale of a thousand or more, in digits too': `
      In 2023, Japan had 209,400,000 invention patents granted.
                         ^^^^^^^^^^^ unit-mismatch: … 209,400, not 209,400,000: …
      In 2023, South Korea had 134.7 invention patents granted.
                               ^^^^^ unit-mismatch: … 134,700 …
    `,
    'is not a scale of a hundred': `
      In 2023, Japan had 20.94 million invention patents granted.
                         ^^^^^^^^^^^^^ figure-mismatch: … 209,400 …
    `,
    'is points for per cent': `
      Invention patent grants in China grew by 13.5 percentage points in 2024.
                                               ^^^^^^^^^^^^^^^^^^^^^^ unit-mismatch: … up 13.5 percent, not 13.5 percentage points …
    `,
    'is not another unit with another figure': `
      Invention patent grants in China rose by 13.5 percent in 2024 and came to 921,000 in 2023.
                                               ^^^^^^^^^^^^ verified china-grants-growth-2024
                                                                                ^^^^^^^ verified china-grants-2023
    `,
    'is found on both sides of a figure that nobody can tell': `
      China granted more than 1.04 billion invention patents in 2024.
                    ^^^^^^^^^^^^^^^^^^^^^^ unit-mismatch

      Somebody granted 1.04 billion.

      In 2023, the US had 315.2 million invention patents granted.
                          ^^^^^^^^^^^^^ unit-mismatch: … 315,200 …
    `,
    'is found in Chinese': `
      2024年，中国商标注册量达到478亿件。
          　　　　　　　　　　　^^^＾ unit-mismatch: … 4.78 million, not 478亿 …
      2024年，中国发明专利授权量增长13.5个百分点。
          　　　　　　　　　　　　　^^^^＾＾＾＾ unit-mismatch
      2023年，日本发明专利授权20.94亿件。
          　　　　　　　　　　^^^^^＾ unit-mismatch
    `,
    'is another currency': `
      Huawei spent $23.4 billion[^huawei-research-2023] in 2023, or so it says.
                    ^^^^^^^^^^^^ verified huawei-research-2023
      Huawei spent €23.4 billion[^huawei-research-2023] in 2023, or so it says.
                    ^^^^^^^^^^^^ error unit-mismatch
      2023年华为花了234亿元[^huawei-research-2023]。
          　　　　　^^^＾ error unit-mismatch
      2023年华为花了234亿美元[^huawei-research-2023]。
          　　　　　^^^＾ verified huawei-research-2023
    `,
    'is another currency where no fact is cited, and the number is the same': `
      In 2023 research spending at Huawei came to €23.4 billion.
                                                   ^^^^^^^^^^^^ unit-mismatch: … 23.4 billion …
      2023年华为研发投入为234亿元。
          　　　　　　　　^^^＾ unit-mismatch
      In 2023 research spending at Huawei came to €21.7 billion.
                                                   ^^^^^^^^^^^^ unsupported-figure
      In 2023 a fund paid Huawei €23.4 billion.
                                  ^^^^^^^^^^^^ unsure
    `,
    'is a number without its per cent sign': `
      2017年至2023年9月，高校占我国大模型专利总数的54.7。
          　　    　 　　　　　　　　　　　　　　　^^^^ unit-mismatch
      2017年至2023年9月，高校占我国大模型专利总数的58。
          　　    　 　　　　　　　　　　　　　　　^^ unsupported-figure
    `,
    'is an error where the fact is cited': `
      China granted 1.04 billion[^china-grants-2024] invention patents.
                    ^^^^^^^^^^^^ error unit-mismatch
    `,
  });
});
