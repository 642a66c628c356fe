// Words of the ecogram area.
export const ecogram = {} as const;
