/** Words that the planted errors exchange, as pairs that are read in both directions. */
export type Pairs = readonly (readonly [string, string])[];

/** Small numbers in words; each is exchanged for a neighbour, so that the sentence keeps its form. */
export const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ['三', '四', '五', '六', '七', '八', '九'],
];

export const SCALES: Pairs = [
  ['thousand', 'million'],
  ['million', 'billion'],
  ['bn', 'm'],
  ['万', '亿'],
];

export const MULTIPLES: readonly (readonly string[])[] = [
  [
    'twice',
    'three times',
    'four times',
    'five times',
    'six times',
    'seven times',
    'eight times',
    'nine times',
    'ten times',
  ],
  ['doubled', 'tripled', 'quadrupled'],
  ['double', 'triple', 'quadruple'],
  ['twofold', 'threefold', 'fourfold', 'fivefold', 'sixfold', 'sevenfold', 'eightfold'],
  ['两倍', '三倍', '四倍', '五倍', '六倍', '七倍', '八倍', '九倍'],
];

export const FRACTIONS: readonly (readonly string[])[] = [
  ['half', 'a third', 'a quarter', 'a fifth'],
  ['half', 'one third', 'one quarter', 'one fifth'],
  ['half', 'one-third', 'one-quarter', 'one-fifth'],
  ['two thirds', 'three quarters', 'four fifths'],
  ['two-thirds', 'three-quarters', 'four-fifths'],
  ['one in three', 'one in four', 'one in five', 'one in six'],
  ['一半', '三分之一', '四分之一', '五分之一', '六分之一'],
  ['三分之二', '四分之三', '五分之四'],
];

export const RANKS: readonly (readonly string[])[] = [
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th'],
  ['第一', '第二', '第三', '第四', '第五', '第六', '第七', '第八', '第九', '第十'],
  ['No. 1', 'No. 2', 'No. 3', 'No. 4', 'No. 5'],
  ['top three', 'top five', 'top ten', 'top twenty'],
  ['top 3', 'top 5', 'top 10', 'top 20'],
  ['前三', '前五', '前十', '前二十'],
];

/** A qualifier and one that says the opposite, for counts and for everything else. */
export const OPPOSITES: readonly { readonly from: string; readonly to: string; readonly counts?: string }[] = [
  { from: 'more than', to: 'less than', counts: 'fewer than' },
  { from: 'fewer than', to: 'more than' },
  { from: 'less than', to: 'more than' },
  { from: 'over', to: 'under' },
  { from: 'under', to: 'over' },
  { from: 'above', to: 'below' },
  { from: 'below', to: 'above' },
  { from: 'at least', to: 'at most' },
  { from: 'at most', to: 'at least' },
  { from: 'nearly', to: 'more than' },
  { from: 'almost', to: 'more than' },
  { from: 'just under', to: 'just over' },
  { from: 'just over', to: 'just under' },
  { from: '超过', to: '不足' },
  { from: '突破', to: '不足' },
  { from: '逾', to: '不足' },
  { from: '不足', to: '超过' },
  { from: '不到', to: '超过' },
  { from: '将近', to: '超过' },
  { from: '近', to: '超过' },
  { from: '至少', to: '至多' },
];

export const DIRECTIONS: Pairs = [
  ['rose', 'fell'],
  ['rises', 'falls'],
  ['risen', 'fallen'],
  ['rise', 'fall'],
  ['rising', 'falling'],
  ['up', 'down'],
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['grew', 'shrank'],
  ['grown', 'shrunk'],
  ['growing', 'shrinking'],
  ['growth', 'decline'],
  ['climbed', 'dropped'],
  ['climbing', 'dropping'],
  ['higher', 'lower'],
  ['gain', 'loss'],
  ['more', 'fewer'],
  ['增长', '下降'],
  ['增加', '减少'],
  ['上升', '下降'],
  ['上涨', '下跌'],
  ['提高', '降低'],
  ['提升', '降低'],
  ['高出', '低出'],
  ['多出', '少出'],
  ['增幅', '降幅'],
];

/** Names that stand behind “the”. */
export const WITH_ARTICLE = /^(?:United|European|Netherlands|Czech|Republic|Philippines|UK$|US$|USA$|EU$|U\.)/;
/** An adjective of a country, which only another one can stand in for. */
export const ADJECTIVE = /(?:ese|ian|ean|ish|can|tch|nch|man|iss|aeli)$/;
