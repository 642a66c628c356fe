// Words of the reports area.
export const reports = {} as const;
