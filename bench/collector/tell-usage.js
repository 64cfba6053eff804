import { readFileSync, writeSync } from 'node:fs';

// Loaded into a program ahead of it: tells on a pipe, as it ends, what it took of memory and of the processors.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ peak: peak() * 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
});

/** In kilobytes. On Linux what `resourceUsage` tells begins with what the program had that started this one. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
