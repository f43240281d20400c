/** Extensions of data files; documents such as PDF, Word and HTML do not count. */
const DATA_EXTENSIONS: ReadonlySet<string> = new Set(
  'csv tsv tab xls xlsx xlsm xlsb ods json jsonl ndjson geojson topojson gpkg shp dbf gdb kml kmz gml gpx tif tiff nc las laz parquet arrow feather avro sqlite sqlite3 db mdb accdb sav dta rds rdata por sas7bdat zip 7z gz tgz tar bz2 rar'.split(
    ' ',
  ),
);

/** Query parameters that choose the form of a server's answer. */
const FORMAT_PARAMETERS = ['format', 'f', 'outputformat', 'type', 'export', 'filetype'];

/** Files that explain or request data rather than contain it, recognised by the words around them. */
const EXPLAINS =
  /\b(?:form|forms|template|dictionary|specification|spec|schema|glossary|guide|guidance|metadata|openapi|swagger|asyncapi|code ?list|checklist|application|questionnaire|variables?|fields?|field list|look-?up)\b/i;

/**
 * The extension, if an address leads straight to a data file.
 * @param address an absolute address; anything else is ignored
 * @param title the title of the link, if it has one
 * @returns undefined for pages, documents, and files that only explain the data
 */
export function dataFileExtension(address: URL, title = ''): string | undefined {
  const words = `${decode(address.pathname).replace(/[_-]+/g, ' ')} ${title}`;
  if (EXPLAINS.test(words)) return undefined;
  const fromPath = fileExtension(address);
  if (fromPath !== undefined && isDataExtension(fromPath)) return fromPath;
  for (const [name, value] of address.searchParams) {
    const wanted = value.toLowerCase();
    if (FORMAT_PARAMETERS.includes(name.toLowerCase()) && isDataExtension(wanted)) return wanted;
    const named = /[^.]\.([a-z0-9]{1,10})$/.exec(wanted)?.[1];
    if (named !== undefined && isDataExtension(named)) return named;
  }
  return undefined;
}

/** Whether files with this extension, in lower case and without a dot, hold data. */
export function isDataExtension(extension: string): boolean {
  return DATA_EXTENSIONS.has(extension);
}

/** The extension of the file an address names, in lower case; query and fragment do not count. */
export function fileExtension(address: URL): string | undefined {
  return /\.([a-z0-9]{1,10})$/i.exec(decode(address.pathname))?.[1]?.toLowerCase();
}

/** Extensions of pages, not of files to download. */
const PAGE = /^(?:html?|aspx?|php|jsp|do|cfm)$/;

/** Whether an address names a file rather than a page or an interface. */
export function isDownload(url: string): boolean {
  const extension = URL.canParse(url) ? fileExtension(new URL(url)) : undefined;
  return extension !== undefined && !PAGE.test(extension);
}

/** Leaves the text unchanged if it has a wrong escape. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
