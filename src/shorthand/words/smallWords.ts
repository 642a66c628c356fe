// Words that join others or fill a sentence, and those nobody is called.
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words inside surnames; what follows them is part of the name, whatever else it may mean. */
const PARTICLES = setOf(
  "van von de den der het 't ten ter te tot op in la le les los el al ul bin ben bint ibn abu abd da das di do dos du del della della st st. zu zum af av 's d' y v.d. v.d vd v/d",
);

/** Words that join a role, a couple or a relation to the next name. */
const CONNECTORS = setOf('met van with from to of naar op aan tegen voor towards toward');

/** "is getrouwd met", "hebben ruzie": the verb says nothing more. */
const FILLERS = setOf(
  'de het nog is was zijn waren heeft hebben had hadden wordt werd has have are were een twee drie vier vijf zes 2 3 4 5 6 two three four a an the nu weer ook nieuwe new vaak veel',
);

/** Words that say that something follows about the one before them; nobody is called so. */
const VERBS = setOf(
  'heeft hebben had hadden heet heten woont wonen woonde krijgt krijgen kreeg verwacht verwachten geeft geven biedt steunt steunen helpt ziet spreekt has have had lives expects expect gives gets supports helps sees',
);

/** Words that say something the quick line does not know; nobody is called so either. */
const DOINGS = setOf(
  'zit zitten gaat gaan kan kunnen komt komen werkt werken slaapt slapen wil willen moet moeten mag mogen doet doen speelt vindt vinden wordt worden blijft maakt belt goes works likes plays wants',
);

/** Where somebody can be from or can be met: "juf Anja van school". */
const ORGANISATIONS = setOf(
  'school basisschool opvang bso kdo kinderopvang crèche peuterspeelzaal werk kerk moskee voetbal voetbalclub sport judo dansles scouting club internaat ggz ggd cjg clb wss jb jeugdbescherming jeugdzorg nidos politie wijkteam vwt ocj vk work church mosque football daycare',
);

/** Words of a sentence that nobody is called; a name with one of these in it was not meant as a name. */
export const NOT_IN_NAMES = setOf(
  'de het nog is was zijn waren heeft hebben had wordt werd zit zitten gaat gaan komt ziet woont wonen werkt slaapt op in bij naar met voor want maar dat die dit deze niet geen wel ook nog al een het er hij zij ze hun haar hem mijn ons weet wil kan moet mag omdat als dan toen sinds tot elke soms vaak altijd nooit school thuis has have are were lives living with for but that this not no also still he she they their his her my our at from because when since always never often sometimes the and an heet tussen uit',
);

const LADIES = setOf('mevrouw mevr. mevr mw. mw mejuffrouw mrs. mrs ms. ms miss');
const GENTLEMEN = setOf('meneer mijnheer dhr. dhr heer mr. mr');

/** "mevrouw de Vries": said, not guessed. */
export function genderOfHonorific(name: string): 'female' | 'male' | undefined {
  const [first = ''] = name.toLowerCase().split(' ');
  return LADIES.has(first) ? 'female' : GENTLEMEN.has(first) ? 'male' : undefined;
}

export const isParticle = (typed: string): boolean => PARTICLES.has(typed.toLowerCase());
export const isConnector = (typed: string): boolean => CONNECTORS.has(typed.toLowerCase());
export const isVerb = (typed: string): boolean => VERBS.has(typed.toLowerCase());
export const isDoing = (typed: string): boolean => DOINGS.has(typed.toLowerCase());
export const isOrganisation = (typed: string): boolean => ORGANISATIONS.has(typed.toLowerCase());
export const isFiller = (typed: string): boolean => FILLERS.has(typed.toLowerCase());
