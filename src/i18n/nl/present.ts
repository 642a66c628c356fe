// Words of the present area.
export const present = {} as const;
