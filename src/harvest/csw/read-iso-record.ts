import { valueAt, type JsonObject } from '../json-values.ts';
import { byWord } from '../normalise/by-word.ts';
import type { DistributionWords, SourceWords } from '../source-words.ts';
import { codeIn, elementsAt, findElements, textsIn, wordsIn } from './read-xml.ts';

/** Scopes of ISO 19115 that are data; `series` too, for UK catalogues describe most of their data as series. */
const DATA =
  /^(?:dataset|series|nonGeographicDataset|tile|collectionSession|fieldSession|attribute|feature)$/i;

const EU_THEME = 'http://publications.europa.eu/resource/authority/data-theme/';

/** Topic categories of ISO 19115 that mean one theme of the EU list. */
const THEME_OF_TOPIC = byWord({
  ENVI: 'biota|climatologyMeteorologyAtmosphere|environment|inlandWaters|oceans',
  ECON: 'economy',
  HEAL: 'health',
  SOCI: 'society',
  TRAN: 'transportation',
  ENER: 'utilitiesCommunication',
});

/** Protocols of links that name a service of the Open Geospatial Consortium or of Esri. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/\bWMS\b|WebMapService|service=wms/i, 'wms'],
  [/\bWFS\b|WebFeatureService|service=wfs/i, 'wfs'],
  [/\/rest\/services\/|ESRI:ArcGIS/i, 'arcgis'],
];

const METRES = /(?:^|[:#/])(?:m|met(?:re|er)s?|EPSG::?9001)$/i;

const IDENTIFICATION = new Set(['MD_DataIdentification', 'SV_ServiceIdentification']);

/** A record of ISO 19139 in the source's own words. */
export function readIsoRecord(record: JsonObject): SourceWords {
  const [data = {}] = findElements(valueAt(record, 'identificationInfo'), IDENTIFICATION);
  const citation = elementsAt(data, 'citation/CI_Citation')[0];
  const scope = codeIn(valueAt(record, 'hierarchyLevel')) ?? 'dataset';
  const keywords = textsIn(elementsAt(data, 'descriptiveKeywords/MD_Keywords/keyword'));
  const topics = textsIn(elementsAt(data, 'topicCategory/MD_TopicCategoryCode'));
  const period = elementsAt(
    data,
    'extent/EX_Extent/temporalElement/EX_TemporalExtent/extent/TimePeriod',
  )[0];
  const contact =
    elementsAt(data, 'pointOfContact/CI_ResponsibleParty')[0] ??
    elementsAt(record, 'contact/CI_ResponsibleParty')[0];
  const identifiers = identifiersOf(citation);
  const distances = elementsAt(data, 'spatialResolution/MD_Resolution/distance/Distance');
  const [resolution] = textsIn(distances.filter(inMetres)).sort((a, b) => Number(a) - Number(b));
  const isService = valueAt(data, '@element') === 'SV_ServiceIdentification';
  return {
    // Some profiles leave the record without a name, but not the data.
    identifier: wordsIn(valueAt(record, 'fileIdentifier')) ?? identifiers[0]?.value,
    recordModified: wordsIn(valueAt(record, 'dateStamp')),
    title: wordsIn(valueAt(citation, 'title')),
    description: wordsIn(valueAt(data, 'abstract')),
    themes: topics.map((topic) => {
      const theme = THEME_OF_TOPIC.get(topic);
      return theme === undefined ? topic : `${EU_THEME}${theme}`;
    }),
    keywords,
    licences: licencesOf(data),
    issued: dateOf(citation, 'publication') ?? dateOf(citation, 'creation'),
    modified: dateOf(citation, 'revision'),
    frequencies: [
      ...elementsAt(
        data,
        'resourceMaintenance/MD_MaintenanceInformation/maintenanceAndUpdateFrequency',
      ).map((code) => codeIn(code) ?? ''),
      ...elementsAt(
        data,
        'resourceMaintenance/MD_MaintenanceInformation/userDefinedMaintenanceFrequency/TM_PeriodDuration',
      ).map((text) => wordsIn(text) ?? ''),
    ].filter((text) => text !== ''),
    places: textsIn(
      elementsAt(
        data,
        'extent/EX_Extent/geographicElement/EX_GeographicDescription/geographicIdentifier/MD_Identifier/code',
      ),
    ),
    bbox: boxOf(data),
    spatialResolution: resolution,
    periodStart: wordsIn(valueAt(period, 'beginPosition')) ?? wordsIn(valueAt(period, 'begin')),
    periodEnd: wordsIn(valueAt(period, 'endPosition')) ?? wordsIn(valueAt(period, 'end')),
    distributions: distributionsOf(record),
    contact: contactOf(contact),
    organisation: wordsIn(valueAt(contact, 'organisationName')),
    identifiers,
    method: wordsIn(
      elementsAt(record, 'dataQualityInfo/DQ_DataQuality/lineage/LI_Lineage/statement')[0],
    ),
    refused:
      isService || !DATA.test(scope)
        ? {
            code: 'not-a-dataset',
            reason: `The record describes a ${isService ? 'service' : `"${scope}"`}; only datasets are harvested.`,
          }
        : undefined,
    unmapped: {
      hierarchyLevel: scope === 'dataset' ? undefined : scope,
      spatialResolution: textsIn(distances.filter((distance) => !inMetres(distance))).join(' | '),
      purpose: wordsIn(valueAt(data, 'purpose')),
      supplementalInformation: wordsIn(valueAt(data, 'supplementalInformation')),
      language: codeIn(valueAt(data, 'language')) ?? wordsIn(valueAt(data, 'language')),
      accessConstraints: elementsAt(
        data,
        'resourceConstraints/MD_LegalConstraints/accessConstraints',
      )
        .map((code) => codeIn(code))
        .filter(Boolean)
        .join(' | '),
    },
  };
}

/** Whether a distance has metres for its unit, in one of the ways in which catalogues write them. */
function inMetres(distance: unknown): boolean {
  return METRES.test(wordsIn(valueAt(distance, '@uom')) ?? '');
}

function licencesOf(data: unknown): string[] {
  const constraints = elementsAt(data, 'resourceConstraints').flatMap((item) => [
    ...elementsAt(item, 'MD_LegalConstraints'),
    ...elementsAt(item, 'MD_Constraints'),
  ]);
  const others = constraints.flatMap((item) => elementsAt(item, 'otherConstraints'));
  const limitations = constraints.flatMap((item) => elementsAt(item, 'useLimitation'));
  // An anchor names the licence by its address.
  const anchors = [...others, ...limitations].map((item) =>
    wordsIn(valueAt(valueAt(item, 'Anchor'), '@href')),
  );
  return [
    ...anchors.filter((text) => text !== undefined),
    ...textsIn(limitations),
    ...textsIn(others),
  ];
}

function dateOf(citation: unknown, kind: string): string | undefined {
  const dates = elementsAt(citation, 'date/CI_Date').filter(
    (date) => codeIn(valueAt(date, 'dateType')) === kind,
  );
  return wordsIn(valueAt(dates[0], 'date'));
}

function boxOf(data: unknown): unknown {
  const [box] = elementsAt(data, 'extent/EX_Extent/geographicElement/EX_GeographicBoundingBox');
  if (box === undefined) return undefined;
  const sides = 'westBoundLongitude southBoundLatitude eastBoundLongitude northBoundLatitude';
  return sides.split(' ').map((side) => Number(wordsIn(valueAt(box, side)) ?? NaN));
}

function distributionsOf(record: JsonObject): DistributionWords[] {
  const formats = textsIn(
    elementsAt(record, 'distributionInfo/MD_Distribution/distributionFormat/MD_Format/name'),
  );
  const links = [
    ...elementsAt(
      record,
      'distributionInfo/MD_Distribution/transferOptions/MD_DigitalTransferOptions/onLine/CI_OnlineResource',
    ),
    ...elementsAt(
      record,
      'distributionInfo/MD_Distribution/distributor/MD_Distributor/distributorTransferOptions/MD_DigitalTransferOptions/onLine/CI_OnlineResource',
    ),
  ];
  return links.flatMap((link) => {
    const url = wordsIn(valueAt(link, 'linkage'));
    if (url === undefined) return [];
    const protocol = wordsIn(valueAt(link, 'protocol')) ?? '';
    const service = SERVICES.find(([pattern]) => pattern.test(`${protocol} ${url}`))?.[1];
    return [
      {
        title: wordsIn(valueAt(link, 'name')),
        description: wordsIn(valueAt(link, 'description')),
        urls: [url],
        // The record says the formats of the data as a whole, not those of each link.
        formats:
          service === undefined
            ? [protocol, ...(links.length === 1 ? formats : [])].filter((text) => text !== '')
            : [service],
      },
    ];
  });
}

function contactOf(party: unknown): SourceWords['contact'] {
  const info = elementsAt(party, 'contactInfo/CI_Contact')[0];
  return {
    name: wordsIn(valueAt(party, 'positionName')) ?? wordsIn(valueAt(party, 'organisationName')),
    email: wordsIn(elementsAt(info, 'address/CI_Address/electronicMailAddress')[0]),
    url: wordsIn(elementsAt(info, 'onlineResource/CI_OnlineResource/linkage')[0]),
  };
}

function identifiersOf(citation: unknown): { scheme: string; value: string }[] {
  const found = findElements(
    elementsAt(citation, 'identifier'),
    new Set(['MD_Identifier', 'RS_Identifier']),
  );
  return found.flatMap((identifier) => {
    const value = wordsIn(valueAt(identifier, 'code'));
    const scheme = wordsIn(valueAt(identifier, 'codeSpace')) ?? 'ISO 19115';
    return value === undefined ? [] : [{ scheme, value }];
  });
}
