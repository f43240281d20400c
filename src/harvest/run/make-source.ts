import type { Source } from '../../core/generated/types.ts';
import { identifyFile, type Register, type SourceFile } from '../../core/model/entry.ts';
import { isHttpsUrl } from '../../core/model/https-url.ts';
import { termsOf } from '../../core/model/terms.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import { HarvestError, type HarvestSource } from '../protocol.ts';

/** A source that nobody has configured. */
interface UnnamedSource {
  readonly protocol: string;
  readonly publisher: string;
  /** Its address, or the file or folder that is read instead. */
  readonly url: string | undefined;
  /** Ids of themes for records whose own words name none. */
  readonly themes?: readonly string[];
  /** The source's own name for a category → id of a theme. */
  readonly categories?: ReadonlyMap<string, string>;
}

/**
 * Makes a source of what was said on the command line: named after its publisher and protocol, with the mappings of a
 * configured source of the same publisher and protocol if there is one.
 * @throws HarvestError on an unknown protocol, publisher or theme
 */
export function makeSource(
  register: Register,
  { protocol, publisher, url, themes = [], categories = new Map() }: UnnamedSource,
  protocols: Iterable<string>,
): HarvestSource {
  const known = [...protocols];
  if (!known.includes(protocol)) {
    throw new HarvestError(`There is no protocol "${protocol}"; there are: ${known.join(', ')}.`);
  }
  const owner = register.publisher.get(publisher)?.fields;
  if (!owner) {
    throw new HarvestError(`There is no publisher "${publisher}" in publishers/ of the register.`);
  }
  requireThemes(register, [...themes, ...categories.values()]);
  const like = [...register.source.values()].find(
    ({ fields }) => fields.protocol === protocol && fields.publisher === publisher,
  );
  const settings: Source = {
    title: `Catalogue of ${owner.name}`.slice(0, LONGEST_TITLE),
    protocol: protocol as Source['protocol'],
    url: url ?? owner.homepage,
    publisher,
    enabled: false,
    schedule: 'monthly',
    ...like?.fields,
  };
  const { defaults, mappings } = settings;
  const [first, ...others] = themes;
  return {
    id: `${publisher}-${protocol}`,
    settings: {
      ...settings,
      ...(url && { url }),
      ...(first !== undefined && { defaults: { ...defaults, themes: [first, ...others] } }),
      ...(categories.size > 0 && {
        mappings: {
          ...mappings,
          themes: { ...mappings?.themes, ...Object.fromEntries(categories) },
        },
      }),
    },
  };
}

function requireThemes(register: Register, asked: readonly string[]): void {
  const known = [...(termsOf(register, 'themes')?.keys() ?? [])];
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new HarvestError(
    `There is no theme "${unknown}" in vocabularies/themes.yaml; there are: ${known.join(', ')}.`,
  );
}

/** The limit of the schema. */
const LONGEST_TITLE = 120;

/**
 * The file that the records of such a source refer to. Where entries may not have its address (a test server, a
 * file), the publisher's own takes its place.
 */
export function sourceFile(register: Register, { id, settings }: HarvestSource): SourceFile {
  const file = `sources/${id}.yaml`;
  const { homepage } = register.publisher.get(settings.publisher)!.fields;
  const url = isHttpsUrl(settings.url) ? settings.url : homepage;
  return { file, text: renderEntryYaml(identifyFile(file)!, { ...settings, url }) };
}
