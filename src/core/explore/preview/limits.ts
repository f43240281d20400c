/** Enough rows to tell types and values, few enough to read in a moment. */
export const ROWS_READ = 500;

/** Of the rows read; a person looks at a screen or two. */
export const ROWS_SHOWN = 50;

/** A wider table is not looked at, but queried. */
export const COLUMNS_SHOWN = 60;

/** Columns that are read at all: a JSON file of strangers may have a key for each row. */
export const COLUMNS_READ = 1000;

/** Bytes of a text table: 500 rows of a thousand characters. */
export const TABLE_BYTES = 524_288;

/** Bytes of a file that can only be read as a whole. */
export const WHOLE_BYTES = 5_000_000;

/** Bytes of all parts of a Parquet file. */
export const PARQUET_BYTES = 8_000_000;

/** Features that a service is asked for: what is shown, and enough for a map of it. */
export const FEATURES_ASKED = 200;

/** Corners that are drawn: more make the page slow and the picture no clearer. */
export const VERTICES_DRAWN = 20_000;

/** Seconds for all questions of one preview. */
export const SECONDS = 20;
