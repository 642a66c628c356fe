// The typefaces inside a PDF. They travel as modules (connect-src 'none' forbids fetching them) and load when first used.
import { type Covers, characterMap } from './characterMap.ts';
import type { FontId } from './textRuns.ts';

export type Weight = 400 | 600;

export interface Face {
  readonly base64: string;
  readonly covers: Covers;
}

type Source = () => Promise<{ readonly default: string }>;

const SOURCES: Readonly<Record<FontId, Readonly<Record<Weight, Source>>>> = {
  latin: {
    400: () => import('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?inline'),
    600: () => import('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?inline'),
  },
  arabic: {
    400: () => import('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?inline'),
    600: () => import('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?inline'),
  },
  ethiopic: {
    400: () => import('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf?inline'),
    600: () => import('@expo-google-fonts/noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf?inline'),
  },
};

const faces = new Map<string, Promise<Face>>();

/** Read once: writing and checking use the same. */
export function faceOf(font: FontId, weight: Weight): Promise<Face> {
  const key = `${font}-${weight}`;
  const face = faces.get(key) ?? readFace(font, weight);
  faces.set(key, face);
  return face;
}

async function readFace(font: FontId, weight: Weight): Promise<Face> {
  const { default: dataUrl } = await SOURCES[font][weight]();
  const base64 = dataUrl.slice(dataUrl.indexOf(',') + 1);
  return { base64, covers: characterMap(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))) };
}
