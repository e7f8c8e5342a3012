// Raised when the output of extraction changes: cached readings of an older engine are then read again.
export const engineVersion = 1;
