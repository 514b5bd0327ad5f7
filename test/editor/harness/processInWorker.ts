// The little that `assert` for browsers asks of `process`, in the bundle for web workers.
export const process = { env: {}, platform: 'browser', emitWarning: (): void => undefined };
