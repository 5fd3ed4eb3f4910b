import type { Measure, Place } from './factBase';
import { readFields, recordShape } from './readFields';
import type { Reading } from './readFields';
import { measureSchema } from './schema';
import { optionalText, writtenList, writtenText } from './writtenText';
import type { YamlEntry, YamlMap } from './yaml/node';

const SHAPE = recordShape(measureSchema);

/** Reads a measure, or where that cannot be the place of its id. */
export function readMeasure(reading: Reading, entry: YamlEntry, map: YamlMap): Measure | Place {
  const { id, place, fields, data } = readFields(reading, SHAPE, entry, map);
  if (data === null) return place;
  return {
    id,
    name: writtenText(reading, data.name, fields.name?.value),
    aliases: writtenList(reading, data.aliases, fields.aliases),
    unit: optionalText(reading, data.unit, fields.unit),
    broader: optionalText(reading, data.broader, fields.broader),
    place,
  };
}
