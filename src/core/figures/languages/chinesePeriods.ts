import type { PeriodWords } from './periodWords';

function all<T>(words: string, value: T): Record<string, T> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** The five-year plans from the seventh to the nineteenth; the first of them that is listed began in 1986. */
const plans = Object.fromEntries(
  '七五 八五 九五 十五 十一五 十二五 十三五 十四五 十五五 十六五 十七五 十八五 十九五'
    .split(' ')
    .map((name, index): [string, readonly [number, number]] => [name, [1986 + index * 5, 1990 + index * 5]]),
);

export const chinesePeriods: PeriodWords = {
  signs: {
    世纪: 'century',
    年代: 'decade',
    ...all('年 年度 财年 财政年度 会计年度 财务年度', 'year'),
    ...all('季度 季', 'quarter'),
    ...all('月 月份', 'month'),
    日: 'day',
    号: 'monthDay',
    ...all('时 点', 'hour'),
    分: 'minute',
    ...all('年均 年龄 年轻 日元 日圆 日币 日均 分之 分钟', null),
  },
  parts: {
    ...all('上半年 上半', { first: 1, last: 6, step: 'half' }),
    ...all('下半年 下半', { first: 7, last: 12, step: 'half' }),
    ...all('首季度 首季', { first: 1, last: 3, step: 'quarter' }),
    ...all('末季度 末季', { first: 10, last: 12, step: 'quarter' }),
    ...all('全年', { first: 1, last: 12, step: 'year' }),
  },
  edges: {
    ...all('初 初期 底 末 末期 中期 上旬 中旬 下旬 中下旬 中上旬 年初 年中 年底 年末 月初 月底 月末', true),
    ...all('初步 初级 初始 初次 初审 底层 底部 末次 末位 末端 年中国 年初步 年底层', null),
  },
  openers: { 第: 'nth', ...all('前 头 首', 'first'), ...all('后 最后', 'last') },
  counters: { 个: true },
  links: { ...all('至 到 - – — —— ― ~', 'to'), ...all('、 和 及 与', 'and') },
  present: { 至今: true, 迄今: true },
  sameStretch: { 同期: true },
  centuries: { 上世纪: 20, 上个世纪: 20, 本世纪: 21 },
  hourTails: all('0 1 2 3 4 5 6 7 8 9 一 二 三 四 五 六 钟 整 许 左 半 前 后 , ， 。', true),
  yearsBack: { ...all('今年 本年 本年度', 0), ...all('去年 上年 上一年 上年度', 1), 前年: 2 },
  plans,
  planTails: all('期间 时期 规划 计划 以来 开局 收官 末 初 至 到', true),
};
