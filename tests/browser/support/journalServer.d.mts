// The types of journalServer.mjs.
export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}
export function serveJournalPage(): Promise<PageServer>;
