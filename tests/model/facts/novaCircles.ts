// What the worked example is expected to say about its circles, levels and support, as committed values.

/** Rings in circles 1 to 5 of everybody; 0 where somebody was not placed. */
export const FIVE_RINGS: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  revelino: [1, 1, 1, 2, 1],
  shanelva: [2, 2, 2, 2, 2],
  gloria: [2, 2, 1, 2, 2],
  ewald: [3, 3, 0, 3, 0],
  jurensley: [2, 3, 1, 2, 3],
  ria: [1, 1, 1, 1, 1],
  leida: [3, 3, 2, 2, 3],
  tim: [1, 1, 1, 1, 1],
  lotte: [2, 1, 1, 1, 1],
  astrid: [3, 2, 0, 3, 2],
  sem: [3, 3, 1, 2, 0],
  hennie: [2, 2, 3, 2, 2],
  bram: [1, 1, 1, 1, 1],
  joris: [1, 1, 1, 1, 1],
  fenna: [2, 2, 2, 1, 3],
  daan: [2, 3, 2, 1, 2],
  corrie: [2, 2, 2, 1, 2],
  wim: [2, 2, 2, 2, 2],
  samira: [2, 1, 1, 1, 1],
  inaya: [3, 3, 1, 2, 0],
  gerrit: [3, 3, 1, 2, 0],
  marleen: [1, 1, 2, 1, 2],
  patrick: [2, 2, 1, 1, 1],
  lieke: [3, 3, 1, 2, 0],
  rob: [3, 3, 0, 2, 3],
  marco: [3, 3, 2, 2, 0],
  esther: [3, 3, 0, 0, 0],
  anouk: [2, 2, 1, 1, 1],
  cor: [3, 3, 1, 2, 2],
  petra: [2, 2, 2, 1, 1],
  karin: [1, 1, 3, 1, 1],
  hilde: [1, 1, 2, 1, 1],
  yassin: [1, 1, 2, 1, 1],
  tess: [1, 1, 1, 1, 1],
  karima: [3, 0, 0, 2, 0],
  ingrid: [3, 2, 0, 2, 2],
  bas: [3, 3, 0, 0, 0],
  joke: [3, 2, 1, 1, 0],
  nel: [3, 3, 0, 2, 0],
};

export const LEFT_OUT_ON_PURPOSE = ['kees', 'pip', 'zoe'];

export const LISTS = {
  toInform: ['lotte', 'astrid', 'samira', 'ingrid', 'joke'],
  atTheTable: ['ria', 'tim', 'lotte', 'bram', 'joris', 'samira', 'patrick', 'anouk', 'tess'],
  knowsMore: ['jurensley', 'daan'],
  hardButUseful: ['astrid'],
  disagreement: ['jurensley', 'karin'],
};
