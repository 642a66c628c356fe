// Words of the outline area.
export const outline = {} as const;
