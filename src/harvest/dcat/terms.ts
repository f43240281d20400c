/** Namespaces of the vocabularies that DCAT catalogues use. */
export const DCAT = 'http://www.w3.org/ns/dcat#';
export const DCT = 'http://purl.org/dc/terms/';
export const FOAF = 'http://xmlns.com/foaf/0.1/';
export const HYDRA = 'http://www.w3.org/ns/hydra/core#';
export const VCARD = 'http://www.w3.org/2006/vcard/ns#';
export const ADMS = 'http://www.w3.org/ns/adms#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const ODRS = 'http://schema.theodi.org/odrs#';
export const PROV = 'http://www.w3.org/ns/prov#';
export const OWL = 'http://www.w3.org/2002/07/owl#';
export const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const SPDX = 'http://spdx.org/rdf/terms#';
export const LOCN = 'http://www.w3.org/ns/locn#';
export const TIME = 'http://www.w3.org/2006/time#';
export const SCHEMA = 'http://schema.org/';
export const DCATAP = 'http://data.europa.eu/r5r/';
