import type { Source } from '../core/generated/types.ts';
import { fetchArcgisHub } from './arcgis-hub/fetch.ts';
import { mapArcgisHub } from './arcgis-hub/map.ts';
import { fetchCkan } from './ckan/fetch.ts';
import { mapCkan } from './ckan/map.ts';
import { fetchCsw } from './csw/fetch.ts';
import { mapCsw } from './csw/map.ts';
import { fetchDatapress } from './datapress/fetch.ts';
import { mapDatapress } from './datapress/map.ts';
import { fetchDcat } from './dcat/fetch.ts';
import { mapDcat } from './dcat/map.ts';
import { fetchDcatUs } from './dcat-us/fetch.ts';
import { mapDcatUs } from './dcat-us/map.ts';
import { fetchJkan } from './jkan/fetch.ts';
import { mapJkan } from './jkan/map.ts';
import { fetchOgcRecords } from './ogc-records/fetch.ts';
import { mapOgcRecords } from './ogc-records/map.ts';
import { fetchOpendatasoft } from './opendatasoft/fetch.ts';
import { mapOpendatasoft } from './opendatasoft/map.ts';
import type { Protocol } from './protocol.ts';
import { fetchRegister } from './register/fetch.ts';
import { mapRegister } from './register/map.ts';
import { fetchSocrata } from './socrata/fetch.ts';
import { mapSocrata } from './socrata/map.ts';

/** Every way of reading a catalogue, by the name that a source's `protocol` gives. */
export const protocols: Readonly<Record<Source['protocol'], Protocol>> = {
  'arcgis-hub': { fetch: fetchArcgisHub, map: mapArcgisHub },
  ckan: { fetch: fetchCkan, map: mapCkan },
  csw: { fetch: fetchCsw, map: mapCsw },
  datapress: { fetch: fetchDatapress, map: mapDatapress },
  dcat: { fetch: fetchDcat, map: mapDcat },
  'dcat-us': { fetch: fetchDcatUs, map: mapDcatUs },
  jkan: { fetch: fetchJkan, map: mapJkan },
  'ogc-records': { fetch: fetchOgcRecords, map: mapOgcRecords },
  opendatasoft: { fetch: fetchOpendatasoft, map: mapOpendatasoft },
  register: { fetch: fetchRegister, map: mapRegister },
  socrata: { fetch: fetchSocrata, map: mapSocrata },
};
