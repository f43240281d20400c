/** The page that counts how many records have each property of DCAT-AP. */
export const COVERAGE_PAGE = '/developers/coverage/';
