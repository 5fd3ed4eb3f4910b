import type { Place, Source } from './factBase';
import { factProblem } from './factProblem';
import { readFields, recordShape } from './readFields';
import type { Reading } from './readFields';
import { resolveSourceFile } from './resolveSourceFile';
import { sourceSchema } from './schema';
import { readPeriod } from './readPeriod';
import { optionalText, writtenList, writtenText } from './writtenText';
import type { YamlEntry, YamlMap } from './yaml/node';

const SHAPE = recordShape(sourceSchema);

/** Reads a source, or where that cannot be the place of its id. */
export function readSource(reading: Reading, entry: YamlEntry, map: YamlMap): Source | Place {
  const { id, place, fields, data } = readFields(reading, SHAPE, entry, map);
  if (data === null) return place;
  const issued = optionalText(reading, data.issued, fields.issued);
  const accessed = optionalText(reading, data.accessed, fields.accessed);
  readPeriod(reading, 'date', 'issued', issued, fields.issued);
  readPeriod(reading, 'date', 'accessed', accessed, fields.accessed);
  const file = optionalText(reading, data.file, fields.file);
  if (file !== null && fields.file !== undefined && resolveSourceFile(reading.path, file) === null) {
    reading.problems.push(factProblem('file-outside-workspace', 'other', reading.path, fields.file.value, { file }));
  }
  return {
    id,
    title: writtenText(reading, data.title, fields.title?.value),
    publisher: optionalText(reading, data.publisher, fields.publisher),
    author: writtenList(reading, data.author, fields.author),
    issued,
    accessed,
    url: data.url ?? null,
    language: data.language ?? null,
    type: data.type ?? 'article',
    file,
    place,
  };
}
