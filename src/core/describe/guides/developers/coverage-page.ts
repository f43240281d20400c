/** Where the page stands that counts which properties of DCAT-AP the records have. */
export const COVERAGE_PAGE = '/developers/coverage/';
