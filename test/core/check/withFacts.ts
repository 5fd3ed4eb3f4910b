import { dedent } from './fixture';

/**
 * A fixture of a note over the facts that most tests share, and over `more` facts of its own (a fact file).
 *
 * What there is: applications, generative AI applications, large-model applications and grants, invention grants,
 * patent families, notable models, trade marks, shares, growth, ranks, founding years and money; of China, the United
 * States, Japan, South Korea, India, the EU, Samsung and its subsidiary, Huawei, Baidu, Tencent, Alibaba and its
 * academy; over several years; by two sources; in English and Chinese. Germany, Siemens and 小米 are in no fact base.
 */
export function withFacts(note: string, more = ''): string {
  const own = more === '' ? '' : `//- facts/own.yaml\n${dedent(more)}\n`;
  return `//- facts/shared.yaml\n${FACTS}${own}//- note.md\n${note}`;
}

const FACTS = `
sources:
  gazette: { title: Filing statistics, publisher: Example Gazette }
  daily: { title: The year in patents, publisher: Daily News }
applicants:
  china: { name: China, aliases: [Chinese, Chinese applicants, 中国, 我国], kind: country, country: CN }
  united-states: { name: United States, aliases: [US, U.S., American, 美国], kind: country, country: US }
  japan: { name: Japan, aliases: [Japanese, 日本], kind: country, country: JP }
  south-korea: { name: South Korea, aliases: [South Korean, 韩国], kind: country, country: KR }
  india: { name: India, aliases: [Indian, 印度], kind: country, country: IN }
  european-union: { name: European Union, aliases: [EU, 欧盟], kind: group }
  samsung: { name: Samsung, aliases: [Samsung Group, 三星], kind: company, country: KR }
  samsung-electronics: { name: Samsung Electronics, aliases: [三星电子], kind: company, country: KR, parent: samsung }
  huawei: { name: Huawei, aliases: [华为], kind: company, country: CN }
  baidu: { name: Baidu, aliases: [百度], kind: company, country: CN }
  tencent: { name: Tencent, aliases: [腾讯], kind: company, country: CN }
  alibaba: { name: Alibaba, aliases: [Alibaba Group, 阿里巴巴], kind: company, country: CN }
  damo: { name: Damo Academy, aliases: [Damo, 达摩院], kind: institute, country: CN, parent: alibaba }
  universities: { name: Chinese universities, aliases: [universities, 高校], kind: sector, country: CN, parent: china }
  cnipa: { name: CNIPA, aliases: [China National Intellectual Property Administration, 国家知识产权局], kind: government, country: CN }
measures:
  patent-applications:
    name: patent applications
    aliases: [applications for patents, 专利申请, 专利申请量, 申请专利]
    unit: patents
  ai-applications:
    name: AI patent applications
    aliases: [AI patents, AI patent filings, AI filings, 人工智能专利申请, 人工智能专利]
    unit: patents
    broader: patent-applications
  genai-applications:
    name: generative AI patent applications
    aliases: [generative AI patents, GenAI patents, GenAI filings, 生成式人工智能专利申请, 生成式人工智能专利]
    unit: patents
    broader: ai-applications
  llm-applications:
    name: large-model patent applications
    aliases: [large-model patents, 大模型专利申请, 大模型专利]
    unit: patents
    broader: ai-applications
  llm-grants:
    name: large-model patent grants
    aliases: [large-model grants, 大模型专利授权, 大模型专利授权量]
    unit: patents
  invention-grants:
    name: invention patents granted
    aliases: [invention patent grants, grants of invention patents, granted invention patents, invention patents, 发明专利授权, 发明专利授权量, 发明专利]
    unit: patents
  invention-grants-growth:
    name: growth of invention patent grants
    aliases: [growth in invention patent grants, 发明专利授权增长, 发明专利授权量增长]
    unit: "%"
  patent-families:
    name: patent families
    aliases: [families of patents, 专利族, 同族专利]
    unit: families
  trademarks:
    name: trademark registrations
    aliases: [registered trademarks, 商标注册, 商标注册量]
    unit: registrations
  trademarks-growth:
    name: growth of trademark registrations
    aliases: [growth in trademark registrations, 商标注册增长, 商标注册量增长]
    unit: "%"
  ai-share:
    name: share of the world’s AI patent applications
    aliases: [of the world’s AI patents, of the world’s AI patent applications, share of AI patents, 占全球人工智能专利, 占全球人工智能专利申请]
    unit: "%"
  llm-share:
    name: share of China’s large-model patents
    aliases: [of China’s large-model patents, 占我国大模型专利总数, 占大模型专利总数]
    unit: "%"
  genai-rank:
    name: rank among generative AI patent holders
    aliases: [generative AI patent holders, holders of generative AI patents, 生成式人工智能专利排名]
    unit: rank
  notable-models:
    name: notable AI models
    aliases: [notable models, 知名人工智能模型, 知名模型]
    unit: models
  laboratories: { name: laboratories, aliases: [labs, 实验室], unit: laboratories }
  founding-year: { name: founding year, aliases: [founded, established, 成立于, 创立于], unit: year }
  research-spending: { name: research spending, aliases: [spending on research, 研发投入], unit: USD }
facts:
  china-ai-2018-2022: { applicant: china, measure: ai-applications, figure: "648,500", period: 2018/2022, source: daily }
  us-ai-2018-2022: { applicant: united-states, measure: ai-applications, figure: "about 191,000", period: 2018/2022, source: daily }
  korea-ai-2018-2022: { applicant: south-korea, measure: ai-applications, figure: "52,800", period: 2018/2022, source: daily }
  china-ai-share-2018-2022: { applicant: china, measure: ai-share, figure: 62%, period: 2018/2022, source: daily }
  us-ai-share-2018-2022: { applicant: united-states, measure: ai-share, figure: 18.3%, period: 2018/2022, source: daily }

  china-genai-2014-2023: { applicant: china, measure: genai-applications, figure: "more than 38,000", period: 2014/2023, source: gazette }
  us-genai-2014-2023: { applicant: united-states, measure: genai-applications, figure: "6,276", period: 2014/2023, source: gazette }
  korea-genai-2014-2023: { applicant: south-korea, measure: genai-applications, figure: "4,155", period: 2014/2023, source: gazette }
  japan-genai-2014-2023: { applicant: japan, measure: genai-applications, figure: "3,409", period: 2014/2023, source: gazette }
  india-genai-2014-2023: { applicant: india, measure: genai-applications, figure: "1,350", period: 2014/2023, source: gazette }

  china-grants-2021: { applicant: china, measure: invention-grants, figure: "696,000", period: 2021, source: gazette }
  china-grants-2022: { applicant: china, measure: invention-grants, figure: "798,000", period: 2022, source: gazette }
  china-grants-2023: { applicant: china, measure: invention-grants, figure: "921,000", period: 2023, source: gazette }
  china-grants-2024: { applicant: china, measure: invention-grants, figure: more than 1.04 million, period: 2024, source: gazette }
  china-grants-growth-2024: { applicant: china, measure: invention-grants-growth, figure: up 13.5 percent, period: 2024, source: gazette }
  us-grants-2023: { applicant: united-states, measure: invention-grants, figure: "315,200", period: 2023, source: gazette }
  japan-grants-2022: { applicant: japan, measure: invention-grants, figure: "201,400", period: 2022, source: gazette }
  japan-grants-2023: { applicant: japan, measure: invention-grants, figure: "209,400", period: 2023, source: gazette }
  japan-grants-growth-2023: { applicant: japan, measure: invention-grants-growth, figure: up 4 percent, period: 2023, source: gazette }
  korea-grants-2023: { applicant: south-korea, measure: invention-grants, figure: "134,700", period: 2023, source: gazette }
  china-trademarks-2024: { applicant: china, measure: trademarks, figure: 4.78 million, period: 2024, source: gazette }
  china-trademarks-growth-2024: { applicant: china, measure: trademarks-growth, figure: up 9.1 percent, period: 2024, source: gazette }
  japan-trademarks-growth-2024: { applicant: japan, measure: trademarks-growth, figure: down 3.2 percent, period: 2024, source: gazette }

  samsung-families-2023: { applicant: samsung, measure: patent-families, figure: "9,100", period: 2023, source: gazette }
  samsung-applications-2023: { applicant: samsung, measure: patent-applications, figure: "14,300", period: 2023, source: gazette }
  samsung-electronics-grants-2023: { applicant: samsung-electronics, measure: invention-grants, figure: "6,165", period: 2023, source: gazette }
  huawei-families-2023: { applicant: huawei, measure: patent-families, figure: "6,500", period: 2023, source: gazette }
  huawei-applications-2022: { applicant: huawei, measure: patent-applications, figure: "15,400", period: 2022, source: gazette }
  huawei-applications-2023: { applicant: huawei, measure: patent-applications, figure: "17,200", period: 2023, source: gazette, supersedes: huawei-applications-2023-early }
  huawei-applications-2023-early: { applicant: huawei, measure: patent-applications, figure: "16,900", period: 2023, source: daily }
  huawei-research-2023: { applicant: huawei, measure: research-spending, figure: "$23.4 billion", period: 2023, source: gazette }
  huawei-founded: { applicant: huawei, measure: founding-year, figure: 1987, source: gazette }
  baidu-llm-2023: { applicant: baidu, measure: llm-applications, figure: 426, asOf: 2023-09, source: gazette }
  baidu-llm-grants-2023: { applicant: baidu, measure: llm-grants, figure: 118, asOf: 2023-09, source: gazette }
  tencent-llm-2023: { applicant: tencent, measure: llm-applications, figure: 405, asOf: 2023-09, source: gazette }
  universities-llm-share: { applicant: universities, measure: llm-share, figure: 54.7%, period: 2017/2023-09, source: daily }

  china-genai-rank: { applicant: china, measure: genai-rank, figure: 1st, period: 2014/2023, source: gazette }
  us-genai-rank: { applicant: united-states, measure: genai-rank, figure: 2nd, period: 2014/2023, source: gazette }
  tencent-genai-rank: { applicant: tencent, measure: genai-rank, figure: top ten, period: 2014/2023, source: gazette }

  us-models: { applicant: united-states, measure: notable-models, figure: 61, asOf: 2024, source: daily }
  eu-models: { applicant: european-union, measure: notable-models, figure: 21, asOf: 2024, source: daily }
  china-models: { applicant: china, measure: notable-models, figure: 15, asOf: 2024, source: daily }

  damo-labs: { applicant: damo, measure: laboratories, figure: 16, source: daily }
  damo-founded: { applicant: damo, measure: founding-year, figure: 2017, source: daily }
`;
