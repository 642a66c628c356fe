// Stands where a required text is left out of a masked copy.
export const LEFT_OUT = '…';
