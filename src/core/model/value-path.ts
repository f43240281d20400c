/** A place in an entry: property names and list positions, from the root. */
export type ValuePath = readonly (string | number)[];
