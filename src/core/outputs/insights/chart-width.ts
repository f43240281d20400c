/** Drawn for a phone of 320 pixels; wider screens show the same, larger. */
export const CHART_WIDTH = 360;
