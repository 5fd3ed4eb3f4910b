import { itChecks } from './itChecks';
import { itIsARule } from './itIsARule';

describe('unsupported-figure', () => {
  itIsARule(
    'unsupported-figure',
    `
    Germany has produced 7 notable AI models.
                         ^ hint unsupported-figure: No fact in the fact base covers 7.
    `,
  );

  itChecks({
    'is not a figure that there is a fact for': `
      China has produced 15 notable AI models.
                         ^^ verified china-models
    `,
    'is a measure without a fact of its applicant': `
      Japan filed 27,400 AI patent applications between 2018 and 2022.
                  ^^^^^^ unsupported-figure
    `,
    'is a measure whose applicant nobody knows': `
      Siemens filed 1,200 AI patent applications in 2022.
                    ^^^^^ unsupported-figure
      Some 1,200 AI patent applications were filed in 2022.
      ^^^^^^^^^^ unsupported-figure
    `,
    'is an applicant without a measure': `
      Samsung employs 270,000 people.
                      ^^^^^^^ unsupported-figure
    `,
    'is not a count of other things by nobody of the base': `
      The hall seats 1,200 people, and 37 of them came by train in 2023.
                     ^^^^^ no verdict
                                       ^^ no verdict
                                                                   ^^^^ no verdict
    `,
    'is found on both sides of a figure that nobody can tell': `
      Germany has produced 7 notable AI models.
                           ^ unsupported-figure

      The hall has 7 doors.

      Siemens has 12 laboratories.
                  ^^ unsupported-figure
    `,
    'is found in Chinese': `
      2022年，小米申请人工智能专利1200件。
          　　　　　　　　　　　　^^^^ unsupported-figure: No fact in the fact base covers 1200.
      印度在2018年至2022年提交人工智能专利申请1.9万件。
      　　　    　　    　　　　　　　　　　　^^^＾ unsupported-figure
    `,
  });
});
