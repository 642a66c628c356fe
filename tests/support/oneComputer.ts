// Tabs of one browser, in memory: the first claim writes, the next wait in line.
import type { Id } from '../../src/base/ids.ts';
import type { CaseTabs, ClaimEvents } from '../../src/ports/tabs.ts';

export function tabsOfOneComputer(): CaseTabs {
  const lines = new Map<Id, ClaimEvents[]>();
  return {
    async claim(caseId, events) {
      const line = lines.get(caseId) ?? [];
      lines.set(caseId, line);
      line.push(events);
      return {
        writer: line[0] === events,
        tell: (seq) => {
          for (const other of line) if (other !== events) other.news(seq);
        },
        async takeOver() {
          const [writer] = line;
          if (!writer || writer === events) return;
          await writer.asked();
          writer.lost();
          line.splice(line.indexOf(events), 1);
          line.unshift(events);
          events.granted();
        },
        release() {
          const wrote = line[0] === events;
          line.splice(line.indexOf(events), 1);
          if (wrote) line[0]?.granted();
        },
      };
    },
  };
}
