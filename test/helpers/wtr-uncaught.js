// A rejection that nobody handles must fail the running test. Mocha hears errors, not rejections: turn one into the other.
addEventListener('unhandledrejection', ({ reason }) => {
  setTimeout(() => {
    throw reason instanceof Error ? reason : new Error(`Unhandled rejection: ${String(reason)}`);
  });
});
