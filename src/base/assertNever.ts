// Makes the compiler check that a switch names every case.
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}
