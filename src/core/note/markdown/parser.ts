import { parser as commonMark, Strikethrough, TaskList, type MarkdownParser } from '@lezer/markdown';
import { bareUrls } from './bareUrls';
import { footnotes } from './footnotes';
import { limits } from './limits';
import { linkDefinitions } from './linkDefinitions';
import { math } from './math';
import { tables } from './tables';

/** CommonMark with tables, task lists, strikethrough, bare URLs, footnotes and math; linear in any text. */
export const markdownParser: MarkdownParser = commonMark.configure([
  limits,
  math,
  footnotes,
  linkDefinitions,
  tables,
  TaskList,
  Strikethrough,
  bareUrls,
]);
