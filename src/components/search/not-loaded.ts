/** Said where the search itself does not come. */
export const NOT_LOADED = 'Search could not be loaded. The index of symbols and documents works without it.';
