import { itChecks } from './itChecks';

describe('directives', () => {
  itChecks({
    'make a figure ignored': `
      <!-- ipnotes-disable-next-line -->
      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ ignored

      Japan filed 3,490 generative AI patents between 2014 and 2023. <!-- ipnotes-disable-line -->
                  ^^^^^ ignored
    `,
    'of the code make a figure ignored, of another code leave it': `
      <!-- ipnotes-disable-next-line figure-mismatch -->
      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ ignored

      <!-- ipnotes-disable-next-line unit-mismatch -->
      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ mismatch
                  ^^^^^ figure-mismatch
    `,
    'make figures ignored that are right': `
      <!-- ipnotes-disable -->

      Japan filed 3,409 generative AI patents between 2014 and 2023.
                  ^^^^^ ignored

      <!-- ipnotes-enable -->

      Japan filed 3,409 generative AI patents between 2014 and 2023.
                  ^^^^^ verified
    `,
    'for the next line leave the line after it': `
      <!-- ipnotes-disable-next-line -->
      Japan filed 3,490 generative AI patents between 2014 and 2023, and in the same years
                  ^^^^^ ignored
      India filed 1,530 generative AI patents.
                  ^^^^^ figure-mismatch
    `,
    'may stand in the middle of a paragraph': `
      In the years between 2014 and 2023,
      <!-- ipnotes-disable-next-line -->
      Japan filed 3,490 generative AI patents
                  ^^^^^ ignored
      and India filed 1,530 generative AI patents.
                      ^^^^^ figure-mismatch
    `,
    'in code and in a block of another comment are none': `
      \`<!-- ipnotes-disable -->\`

      \`\`\`
      <!-- ipnotes-disable-file -->
      \`\`\`

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ figure-mismatch
    `,
    'that are opened twice are closed at once': `
      <!-- ipnotes-disable figure-mismatch -->

      <!-- ipnotes-disable unit-mismatch -->

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ ignored

      <!-- ipnotes-enable -->

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ figure-mismatch
    `,
    'enable one code of several': `
      <!-- ipnotes-disable figure-mismatch unit-mismatch -->

      <!-- ipnotes-enable unit-mismatch -->

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ ignored

      China granted more than 1.04 billion invention patents in 2024.
                    ^^^^^^^^^^^^^^^^^^^^^^ unit-mismatch
    `,
    'that enable what is not disabled do nothing': `
      <!-- ipnotes-enable -->

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ figure-mismatch
    `,
    'with a name that is none do nothing': `
      <!-- ipnotes-disable-everything -->

      Japan filed 3,490 generative AI patents between 2014 and 2023.
                  ^^^^^ figure-mismatch
    `,
    'reach rows of tables and marks of footnotes': `
      | Country | Generative AI patents, 2014–2023 |
      | --- | --- |
      | Japan | 3,490 <!-- ipnotes-disable-line --> |
                ^^^^^ ignored
      | India | 1,530 |
                ^^^^^ figure-mismatch

      <!-- ipnotes-disable-next-line unknown-fact -->
      So it is.[^us-model]
    `,
  });
});
