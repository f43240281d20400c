import type { Source } from '../../core/generated/types.ts';
import { identifyFile, type Register, type SourceFile } from '../../core/model/entry.ts';
import { isHttpsUrl } from '../../core/model/https-url.ts';
import { renderEntryYaml } from '../../core/render/render-entry-yaml.ts';
import { HarvestError, type HarvestSource } from '../protocol.ts';

/** A source that nobody has configured. */
interface UnnamedSource {
  readonly protocol: string;
  readonly publisher: string;
  /** Its address, or the file or folder that is read instead. */
  readonly url: string | undefined;
}

/**
 * Makes a source of what was said on the command line: named after its publisher and protocol, with the mappings of a
 * configured source of the same publisher and protocol if there is one.
 * @throws HarvestError on an unknown protocol or publisher
 */
export function makeSource(
  register: Register,
  { protocol, publisher, url }: UnnamedSource,
  protocols: Iterable<string>,
): HarvestSource {
  const known = [...protocols];
  if (!known.includes(protocol)) {
    throw new HarvestError(`There is no protocol "${protocol}"; there are: ${known.join(', ')}.`);
  }
  const owner = register.publisher.get(publisher)?.value;
  if (!owner) {
    throw new HarvestError(`There is no publisher "${publisher}" in publishers/ of the register.`);
  }
  const like = [...register.source.values()].find(
    ({ value }) => value.protocol === protocol && value.publisher === publisher,
  );
  const settings: Source = {
    title: `Catalogue of ${owner.name}`.slice(0, LONGEST_TITLE),
    protocol: protocol as Source['protocol'],
    url: url ?? owner.homepage,
    publisher,
    enabled: false,
    schedule: 'monthly',
    ...like?.value,
  };
  return { id: `${publisher}-${protocol}`, settings: { ...settings, ...(url && { url }) } };
}

/** As the schema has it. */
const LONGEST_TITLE = 120;

/**
 * The file that the records of such a source refer to. Where entries may not have its address (a test server, a
 * file), the publisher's own takes its place.
 */
export function sourceFile(register: Register, { id, settings }: HarvestSource): SourceFile {
  const file = `sources/${id}.yaml`;
  const { homepage } = register.publisher.get(settings.publisher)!.value;
  const url = isHttpsUrl(settings.url) ? settings.url : homepage;
  return { file, text: renderEntryYaml(identifyFile(file)!, { ...settings, url }) };
}
