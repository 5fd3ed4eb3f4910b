import type { Usage } from './usage';

/** What Chinese words do to the numbers beside them. */
export const chineseUsage: Usage = {
  directionLinks: '了 约 近 达 达到 率 率为',
  transparentWords: '了 有 达 达到 到了 的',
  growthLinks: '了 近 约 超过 逾 超',
  comparatives: { over: '大 多 高 长', under: '小 少 低 短' },
  numbered:
    '麒麟 骁龙 天玑 鸿蒙 昇腾 鲲鹏 盘古 文心一言 权利要求 实施例 附录 附件 步骤 公式 式子 章节 版本 版本号 电话 热线 传真 手机号 代码 股票代码 编号 邮编 北纬 东经 南纬 西经 分类 分类号 类号 编码 标准',
  modelNounsUnspaced: '芯片 处理器 系列 操作系统 协议 協议 手机 版本 版 型号 旗舰 客机 飞机 平台 标准',
  dayParts: '上午 下午 中午 早上 早晨 清晨 凌晨 晚上 晚间 傍晚 当晚 今晚 昨晚 深夜 午夜 夜间 北京时间 当日 当天',
};
