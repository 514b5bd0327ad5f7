// Loaded into a server by `--require`: ends it where the process that started it was killed without a chance to clean up.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(0);
}, 1000).unref();
