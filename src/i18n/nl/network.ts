// Words of the network area.
export const network = {} as const;
