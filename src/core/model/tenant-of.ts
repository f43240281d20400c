import { isLinkShortener } from './link-shorteners.ts';

/**
 * Hosts that hold the files of many: how many parts of the path say whose they are, and which parameters do. The bucket,
 * organisation or account where there is one; else the document.
 */
const SHARED: readonly (readonly [host: RegExp, parts: number, parameters?: readonly string[]])[] =
  [
    [/^s3[a-z0-9.-]{0,80}\.(?:amazonaws|backblazeb2|wasabisys)\.com$/, 1],
    [/^f\d{1,4}\.backblazeb2\.com$/, 2],
    [/^(?:storage|commondatastorage)\.googleapis\.com$/, 1],
    [/^storage\.cloud\.google\.com$/, 1],
    [/^firebasestorage\.googleapis\.com$/, 3],
    [/^[a-z0-9-]+\.digitaloceanspaces\.com$/, 1],
    [/^(?:raw|media)\.githubusercontent\.com$/, 2],
    [/^(?:github\.com|codeload\.github\.com|gitlab\.com|bitbucket\.org)$/, 2],
    [/^api\.github\.com$/, 3],
    [/^gist\.github(?:usercontent)?\.com$/, 1],
    [/^cdn\.jsdelivr\.net$/, 2],
    [/^services[a-z0-9-]*\.arcgis\.com$/, 1],
    [/^(?:[a-z0-9-]+\.maps|[a-z0-9-]+)\.arcgis\.com$/, 5, ['id', 'appid', 'webmap']],
    [/^(?:docs|drive|sheets)\.google\.com$/, 4, ['id']],
    [/^drive\.usercontent\.google\.com$/, 1, ['id']],
    [/^(?:www|maps)\.google\.(?:com|co\.uk)$/, 0, ['mid', 'cid']],
    [/^(?:script|lookerstudio|datastudio)\.google\.com$/, 3],
    [/^sites\.google\.com$/, 2],
    [/^objectstorage\.[a-z0-9-]+\.oraclecloud\.com$/, 4],
    [/^[a-z0-9]+\.r2\.cloudflarestorage\.com$/, 1],
    [/^(?:www\.|dl\.)?dropbox(?:usercontent)?\.com$/, 3],
    [/^(?:onedrive\.live\.com|1drv\.ms)$/, 3, ['id', 'cid', 'resid']],
    [/^app\.box\.com$/, 2],
    [/^(?:api\.)?airtable\.com$/, 2],
    [/^forms\.(?:office|microsoft)\.com$/, 2, ['id']],
    [/^app\.powerbi\.com$/, 1, ['r']],
    [/^(?:public\.tableau\.com|api\.mapbox\.com|miro\.com|cdn\.statically\.io)$/, 3],
    [/^(?:public\.flourish\.studio|felt\.com|pastebin\.com|codeberg\.org|ipfs\.io)$/, 2],
    [/^(?:raw(?:cdn)?\.githack\.com|dev\.azure\.com)$/, 2],
    [/^(?:unpkg\.com|datawrapper\.dwcdn\.net|res\.cloudinary\.com)$/, 1],
    [/^public\.opendatasoft\.com$/, 3],
    [/^web\.archive\.org$/, 4],
    [/^(?:data\.world|medium\.com)$/, 1],
    [/^(?:www\.kaggle\.com|huggingface\.co)$/, 3],
    [/^(?:zenodo\.org|archive\.org|osf\.io)$/, 2],
    [/^figshare\.com$/, 3],
  ];

/** Domains below which many have a name each, which is then theirs. */
const SUFFIXES: readonly string[] = [
  ...['s3.amazonaws.com', 'cloudfront.net', 'elasticbeanstalk.com', 'r2.cloudflarestorage.com'],
  ...['blob.core.windows.net', 'dfs.core.windows.net', 'file.core.windows.net'],
  ...['web.core.windows.net', 'azureedge.net', 'azurewebsites.net', 'cloudapp.azure.com'],
  ...['github.io', 'gitlab.io', 'readthedocs.io', 'netlify.app', 'vercel.app', 'pages.dev'],
  ...['workers.dev', 'r2.dev', 'web.app', 'firebaseapp.com', 'appspot.com', 'herokuapp.com'],
  ...['maps.arcgis.com', 'hub.arcgis.com', 'opendata.arcgis.com', 'sharepoint.com', 'box.com'],
  ...['opendatasoft.com', 'socrata.com', 'wordpress.com', 'blogspot.com', 'wixsite.com'],
];

/**
 * Whose files an address leads to, as far as the address says: its host, and on a host that many share, the part that
 * names the bucket, organisation, account or document (`storage.googleapis.com/acme`).
 * @returns empty for an address without a host
 */
export function tenantOf({ hostname, pathname, searchParams }: URL): string {
  const shared = sharingOf(hostname);
  if (!shared) return hostname;
  const [, parts, parameters = []] = shared;
  const path = pathname
    .replace(OF_INTERFACE, '/')
    .split('/')
    .filter((part) => part !== '');
  const named = parameters.flatMap((name) => searchParams.getAll(name));
  return [hostname, ...path.slice(0, parts), ...named].join('/');
}

/**
 * Whether who controls a domain also controls what an address leads to. Nobody does by the domain alone where many
 * share the host, or the domain.
 * @param domain in lower case
 */
export function isControlledBy({ hostname }: URL, domain: string): boolean {
  if (hostname !== domain && !hostname.endsWith(`.${domain}`)) return false;
  if (sharingOf(hostname) || sharingOf(domain)) return false;
  return !SUFFIXES.some((suffix) => suffix === domain || suffix.endsWith(`.${domain}`));
}

/** In front of the bucket where a program asks for a file. */
const OF_INTERFACE = /^\/(?:download\/|upload\/)?storage\/v1\/b\//;

/** Each short address leads somewhere else. */
const SHORT = [/^/, 1] as const;

const sharingOf = (hostname: string): (typeof SHARED)[number] | undefined =>
  isLinkShortener(hostname) ? SHORT : SHARED.find(([host]) => host.test(hostname));
