export function packageList(lockText: string): string;
