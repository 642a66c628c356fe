// GenoPro's XML as elements with children: a value is the element's own text, its children add detail.
import { XMLParser } from 'fast-xml-parser';

export interface XmlElement {
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

type Loose = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ':@';
const TEXT = '#text';

/** Null when it is no GenoPro document. Entities of a document's own are refused: no program writes them here. */
export function readXml(xml: string): XmlElement | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  let parsed: unknown;
  try {
    parsed = parser.parse(xml);
  } catch {
    return null;
  }
  const root = Array.isArray(parsed) ? parsed.map(elementOf).find((one) => one?.name === 'GenoPro') : null;
  return root ?? null;
}

function elementOf(node: unknown): XmlElement | null {
  const loose = node as Loose;
  const name = Object.keys(loose).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT) return null;
  const inside = (loose[name] ?? []) as Loose[];
  const text = inside.flatMap((child) => (TEXT in child ? [String(child[TEXT])] : [])).join('');
  return {
    name,
    text: text.trim(),
    attributes: new Map(Object.entries((loose[ATTRIBUTES] ?? {}) as Loose).map(([key, value]) => [key, String(value)])),
    children: inside.flatMap((child) => elementOf(child) ?? []),
  };
}

/** The first child along these names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let now = element;
  for (const name of path) now = now?.children.find((child) => child.name === name);
  return now;
}

export const textOf = (element: XmlElement | undefined, ...path: readonly string[]): string =>
  childOf(element, ...path)?.text ?? '';

export const listOf = (root: XmlElement, group: string, name: string): readonly XmlElement[] =>
  (childOf(root, group)?.children ?? []).filter((child) => child.name === name);

export const idOf = (element: XmlElement): string => element.attributes.get('ID') ?? '';
