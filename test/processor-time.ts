/** Milliseconds of processor time that synchronous work takes, so that a busy machine does not make a test fail. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
