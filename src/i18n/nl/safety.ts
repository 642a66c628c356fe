// Words of the safety area.
export const safety = {} as const;
