import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameMatcher } from '../../../src/core/check/nameMatcher';

const matcher = nameMatcher([
  ['China', 'china'],
  ['中国', 'china'],
  ['中国科学院', 'academy'],
  ['United States', 'us'],
  ['US', 'us'],
  ['U.S.', 'us'],
  ['EU', 'eu'],
  ['JD', 'jd'],
  ['Samsung', 'samsung'],
  ['Samsung Electronics', 'samsung-electronics'],
  ['Y Combinator', 'y-combinator'],
  ['large-model patents', 'llm'],
  ['large-model patent grants', 'llm-grants'],
  ['generative AI', 'genai'],
  ['专利族', 'families'],
  ['universities', 'universities'],
  ['companies', 'companies'],
  ['businesses', 'businesses'],
  ['AT&T', 'att'],
  ['Zoë', 'zoe'],
  ['Huawei', 'huawei'],
  ['Honor', 'honor-a'],
  ['Honor', 'honor-b'],
  ['阿里', 'alibaba'],
  ['阿里云', 'alibaba-cloud'],
  ['达摩院', 'damo'],
]);

/** Mentions of a text as `words=id`, each with what stands in the text. */
function find(text: string): string {
  return matcher
    .find(text)
    .map(({ ids, start, end }) => `${text.slice(start, end)}=${ids.join('+')}`)
    .join(', ');
}

describe('names in a text', () => {
  const table: Readonly<Record<string, readonly (readonly [text: string, found: string])[]>> = {
    'are matched longest first': [
      ['Samsung Electronics and Samsung', 'Samsung Electronics=samsung-electronics, Samsung=samsung'],
      ['Samsung electronics division', 'Samsung electronics=samsung-electronics'],
      [
        'large-model patents, large-model patent grants',
        'large-model patents=llm, large-model patent grants=llm-grants',
      ],
      ['中国科学院在中国', '中国科学院=academy, 中国=china'],
      ['阿里云与阿里', '阿里云=alibaba-cloud, 阿里=alibaba'],
      ['中国科学', '中国=china'],
    ],
    'are whole words in Latin script': [
      ['Chinatown', ''],
      ['IndoChina', ''],
      ['Samsungs Samsung2', 'Samsungs=samsung'],
      ['(China)', 'China=china'],
      ['China/US', 'China=china, US=us'],
    ],
    'may stand in the plural or the singular': [
      ['a university, two companies and a company', 'university=universities, companies=companies, company=companies'],
      ['one business, large model patent', 'business=businesses, large model patent=llm'],
    ],
    'may stand in the genitive': [
      ["China’s and China's", 'China=china, China=china'],
      ['the companies’ own', 'companies=companies'],
      ['Samsung Electronics’s', 'Samsung Electronics=samsung-electronics'],
    ],
    'fold case, but not of up to three capitals': [
      ['china CHINA', 'china=china, CHINA=china'],
      ['it tells us, the eu and jd', ''],
      ['US EU JD', 'US=us, EU=eu, JD=jd'],
      ['Us and Jd', ''],
      ['the U.S. of', 'U.S=us'],
      ['u.s.', ''],
    ],
    'may have a hyphen, a line break or spaces in them': [
      [
        'large model patents, large-model-patents, large  model patents',
        'large model patents=llm, large-model-patents=llm, large  model patents=llm',
      ],
      ['generative-AI', 'generative-AI=genai'],
      ['United States, United  States', 'United States=us, United  States=us'],
    ],
    'do not reach over the end of a clause or a sentence': [
      ['the United, States', ''],
      ['Samsung. Electronics', 'Samsung=samsung'],
      ['Samsung (Electronics)', 'Samsung=samsung'],
      ['large: model patents', ''],
      ['中国。科学院', '中国=china'],
    ],
    'are the same in full-width and half-width letters': [['ＵＳ and Ｃｈｉｎａ', 'ＵＳ=us, Ｃｈｉｎａ=china']],
    'may have marks, digits and signs in them': [
      ['AT&T', 'AT&T=att'],
      ['Zoë and Zoe', 'Zoë=zoe'],
      ['Y Combinator, Y. Combinator', 'Y Combinator=y-combinator, Y. Combinator=y-combinator'],
    ],
    'stand in text of the other script': [
      ['华为Huawei的', 'Huawei=huawei'],
      ['在China的达摩院', 'China=china, 达摩院=damo'],
      ['专利族', '专利族=families'],
    ],
    'have all the ids that bear them': [['Honor', 'Honor=honor-a+honor-b']],
  };
  for (const [title, rows] of Object.entries(table)) {
    describe(title, () => {
      for (const [text, found] of rows) it(JSON.stringify(text), () => assert.equal(find(text), found));
    });
  }

  it('have spans that are in order and do not overlap, in any text', () => {
    const pieces = fc.constantFrom(
      'China',
      '中国',
      '科学院',
      'U',
      '.',
      'S',
      ' ',
      '-',
      "'s",
      '’s',
      '😀',
      'large',
      'model',
      'patents',
      '\n',
      'ｕ',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end, ids } of matcher.find(text)) {
            assert.ok(at <= start && start < end && end <= text.length && ids.length > 0);
            at = end;
          }
        },
      ),
    );
  });

  it('are found wherever a name stands alone', () => {
    const around = fc.constantFrom('', ' ', '. ', '（', '😀', '\n', '"', 'x ');
    fc.assert(
      fc.property(
        around,
        fc.constantFrom('China', 'Samsung Electronics', '中国科学院', 'US'),
        fc.constantFrom('', ' ', '.', '）', '😀', ' x'),
        (before, name, behind) => {
          const [mention] = matcher.find(before + name + behind);
          assert.deepEqual([mention?.start, mention?.end], [before.length, before.length + name.length]);
        },
      ),
    );
  });

  it('without a letter or digit match nothing', () => {
    const nothing = nameMatcher([
      ['', 'a'],
      ['—', 'b'],
    ]);
    assert.deepEqual(nothing.find('— and — a'), []);
  });
});
