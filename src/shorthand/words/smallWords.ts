// Words that join others or fill a sentence, and those nobody is called.
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside surnames; what follows them is part of the name, whatever else it may mean. */
const PARTICLES = setOf(
  "van von de den der het 't ten ter te tot op in la le les los el al ul bin ben bint ibn abu abd da das di do dos du del della della st st. zu zum af av 's d' y",
);

/** Words that join a role, a couple or a relation to the next name. */
const CONNECTORS = setOf('met van with from to of naar op aan tegen voor towards toward');

/** "is getrouwd met", "hebben ruzie": the verb says nothing more. */
const FILLERS = setOf(
  'de het nog is was zijn waren heeft hebben had hadden wordt werd has have are were een twee drie vier vijf zes two three four a an the nu weer ook nieuwe new vaak veel',
);

/** Words of a sentence that nobody is called; a name with one of these in it was not meant as a name. */
export const NOT_IN_NAMES = setOf(
  'de het nog is was zijn waren heeft hebben had wordt werd zit zitten gaat gaan komt ziet woont wonen werkt slaapt op in bij naar met voor want maar dat die dit deze niet geen wel ook nog al een het er hij zij ze hun haar hem mijn ons weet wil kan moet mag omdat als dan toen sinds tot elke soms vaak altijd nooit school thuis has have are were lives living with for but that this not no also still he she they their his her my our at from because when since always never often sometimes the and an',
);

export const isParticle = (typed: string): boolean => PARTICLES.has(typed.toLowerCase());
export const isConnector = (typed: string): boolean => CONNECTORS.has(typed.toLowerCase());
export const isFiller = (typed: string): boolean => FILLERS.has(typed.toLowerCase());
