// A file name that tells the day and the kind of drawing, and never a person: names of files end up in mails and lists.
export const fileName = (date: string, what: string, extension: string): string =>
  `${date} ${
    what
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'kringkaart'
  }.${extension}`;
