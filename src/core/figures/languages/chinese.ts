import type { Entry, Language } from './language';

/** Chinese numerals by character: ordinary, formal (大写) and traditional forms. */
export const hanDigits: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 两: 2, 兩: 2,
  壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9,
};

/** Powers of ten that build a number below ten thousand, and those that group such numbers. */
export const hanSmallScales: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 };
export const hanLargeScales: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 兆: 12 };

function all(words: string, entry: Entry): Record<string, Entry> {
  return Object.fromEntries(words.split(' ').map((word) => [word, entry]));
}

const up: Entry = { type: 'direction', direction: 'up' };
const down: Entry = { type: 'direction', direction: 'down' };

export const chinese: Language = {
  words: {
    ...all('百分点 百分點 个百分点 個百分點 个百分點 個百分点', { type: 'points', size: 1 }),
    ...all('个基点 基点', { type: 'points', size: 0.01 }),
    ...all('倍', { type: 'times' }),
    ...all('翻', { type: 'fanned' }),
    ...all('翻译 翻阅 翻新 翻看 翻倒', { type: 'plain' }),
    ...all('一半 半数', { type: 'fraction', parts: 2 }),
    ...all('数 好几 好幾 若干 几 幾', { type: 'vague' }),
    ...all('打', { type: 'bundle', size: 12 }),

    ...all('美元 美金', { type: 'currency', code: 'USD' }),
    ...all('元 人民币 元人民币', { type: 'currency', code: 'CNY' }),
    ...all('欧元 歐元', { type: 'currency', code: 'EUR' }),
    ...all('英镑', { type: 'currency', code: 'GBP' }),
    ...all('日元 日圆', { type: 'currency', code: 'JPY' }),
    ...all('韩元', { type: 'currency', code: 'KRW' }),
    ...all('港元 港币', { type: 'currency', code: 'HKD' }),

    ...all('件 项 項 篇 份 条 條 款 种 種 类 類 台 套 批 族 组 組 部 本 张 張 枚 只 隻 对 對 双 雙 幅 页 封', { type: 'noun', unit: 'piece' }),
    ...all('个 個', { type: 'noun', unit: 'item' }),
    ...all('家 所 座 间 間', { type: 'noun', unit: 'institution' }),
    ...all('名 位 人 户', { type: 'noun', unit: 'person' }),
    ...all('次 起 宗 场 回 趟 笔', { type: 'noun', unit: 'occurrence' }),
    ...all('年 个月 個月 个季度 周 天 小时 分钟 分鐘 岁 歲 周年 週年', { type: 'noun', unit: 'duration' }),
    ...all('名列 排名 位列 位居', { type: 'plain' }),
    ...all('公里 千米 米 吨 公斤 千克 克 升 平方米 平方公里 亩 公顷 度', { type: 'noun', unit: 'physical' }),
    ...all('件套 度角', { type: 'plain' }),

    ...all('增长 增長 同比增长 环比增长 增加 上升 上涨 提高 增幅 涨幅 增速 提升 增至 升至 扩大', up),
    ...all('下降 减少 減少 同比下降 环比下降 下滑 降低 降幅 跌幅 回落 下跌 缩减 降至', down),

    ...all(
      // Words that hold a numeral, scale or qualifier and are none, where the next character is a measure word, or
      // where the qualifier would be read off the end of a longer word.
      '一次性 一条龙 一家人 一家独大 一个 一年一度 一人 一对一 一点 一类 一部分 一本正经 一套 一件事 一种 一时 一位 一名 十分 十足 百分百 千家万户 百家争鸣 万人空巷 三个代表 三农 三位一体 五位一体 双一流 一带一路 五一 十一黄金周 双十一 六一 八一 三八 九一八 三星 三菱 三一 三国 四大 四家 万家 千家 百家 万能 万物 万一 统一 唯一 单一 同一 第一时间 百度 百姓 百科 百货 百强 亿万 千万富翁 二十大 十九大 十八大 二维 三维 二手 二次元 二次 五金 六合 七夕 八卦 九州 十全 四季 四川 五官 万科 万达 万维 万向 千方百计 千禧 百年',
      { type: 'plain' },
    ),
    ...all(
      '最近 附近 邻近 临近 亲近 远近 新近 条约 公约 合约 签约 预约 契约 违约 制约 节约 约定 约束 通过 经过 透过 不过 度过 难过 太多 许多 诸多 很多 众多 多么 超级 超市 超越 余额 其余 剩余 业余 多数 数据 数字 数量 数额 数码 数目 数学 总数 件数 人数 参数 指数 系数 倍数 次数 字数 分数 少数 大数据 函数 几乎 几何 过去 过程 打造 打破 打击 打开 打印 克服 克隆 部分 部门 年均 年代 年轻 年龄 家庭 家族 家电 个人 个性 个体 个别 人工 人类 人员 人才 人民 人数 本次 本身 本地 本科 本文 项目 条件 件件 位置 名单 名称 名义 种类 种子 款项 款式 类似 类型 类别 组织 组合 组成 场景 场所 场地 起来 起诉 次要 次年 所有 所以 所谓 座谈 只有 只是 对于 对比 对象 度过',
      { type: 'plain' },
    ),
    ...all('去年 上年 上一年 前年 今年 本年 本年度 上年度 年度', { type: 'plain' }),
    ...all('起 以来', { type: 'plain' }),
    ...all('第', { type: 'role', role: 'number' }),
    ...all('前', { type: 'role', role: 'top' }),
    ...all('至 到 ～ 〜', { type: 'role', role: 'to' }),
    ...all('和 与 及 以及 跟', { type: 'role', role: 'and' }),
    ...all('或 或者', { type: 'role', role: 'or' }),
    ...all('从 由 自', { type: 'role', role: 'from' }),
    ...all('负 負', { type: 'role', role: 'minus' }),
    ...all('余 餘 多 来 來', { type: 'role', role: 'more' }),
    ...all('点 點', { type: 'role', role: 'point' }),
    ...all('图 圖 表 附图 附表 图表', { type: 'label' }),
  },
  qualifiersBefore: {
    超过: 'over', 超過: 'over', 超: 'over', 逾: 'over', 突破: 'over', 多于: 'over', 大于: 'over', 高于: 'over', 过: 'over', 超逾: 'over', 超出: 'over', 跨过: 'over', 不止: 'over', '>': 'over',
    至少: 'at-least', 不少于: 'at-least', 不低于: 'at-least', 不小于: 'at-least', 大于等于: 'at-least', 大于或等于: 'at-least', 大于或者等于: 'at-least', 最少: 'at-least', 起码: 'at-least', '≥': 'at-least', '>=': 'at-least',
    近: 'nearly', 将近: 'nearly', 將近: 'nearly', 接近: 'nearly', 逼近: 'nearly',
    约: 'about', 約: 'about', 大约: 'about', 大約: 'about', 约为: 'about', 约合: 'about', 大概: 'about', 约有: 'about', 估计: 'about', '~': 'about', '≈': 'about',
    不足: 'under', 不到: 'under', 少于: 'under', 低于: 'under', 小于: 'under', 不满: 'under', 未到: 'under', 未及: 'under', '<': 'under',
    至多: 'at-most', 最多: 'at-most', 不超过: 'at-most', 不高于: 'at-most', 不多于: 'at-most', 多达: 'at-most', 高达: 'at-most', 小于等于: 'at-most', 小于或等于: 'at-most', '≤': 'at-most', '<=': 'at-most',
  },
  qualifiersAfter: {
    以上: 'at-least', 及以上: 'at-least', 开外: 'over', 之上: 'over', 之多: 'at-most',
    以下: 'at-most', 以内: 'at-most', 之内: 'at-most', 之下: 'under',
    左右: 'about', 上下: 'about', 有余: 'over',
  },
};
