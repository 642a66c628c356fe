// Words of the entry area.
export const entry = {} as const;
