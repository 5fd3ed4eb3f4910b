import type { Applicant, Place } from './factBase';
import { readFields, recordShape } from './readFields';
import type { Reading } from './readFields';
import { applicantSchema } from './schema';
import { optionalText, writtenList, writtenText } from './writtenText';
import type { YamlEntry, YamlMap } from './yaml/node';

const SHAPE = recordShape(applicantSchema);

/** Reads an applicant, or where that cannot be the place of its id. */
export function readApplicant(reading: Reading, entry: YamlEntry, map: YamlMap): Applicant | Place {
  const { id, place, fields, data } = readFields(reading, SHAPE, entry, map);
  if (data === null) return place;
  return {
    id,
    name: writtenText(reading, data.name, fields.name?.value),
    aliases: writtenList(reading, data.aliases, fields.aliases),
    kind: data.kind ?? null,
    country: data.country ?? null,
    parent: optionalText(reading, data.parent, fields.parent),
    place,
  };
}
