// Reads aloud with the browser's speech synthesis, only with voices that work on the device itself: other voices send the
// words to a server.
import type { Language } from '../i18n/languages.ts';
import type { Voice } from '../ports/voice.ts';

function voiceFor(language: Language): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language)) ?? null;
}

export const deviceVoice: Voice = {
  onVoices(language, call) {
    const look = (): void => call(voiceFor(language) !== null);
    look();
    if (typeof speechSynthesis === 'undefined') return () => {};
    // Browsers list their voices some time after the page has loaded.
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  },
  read(text, language) {
    const voice = voiceFor(language);
    if (!voice) return;
    speechSynthesis.cancel();
    const speech = new SpeechSynthesisUtterance(text);
    speech.voice = voice;
    speech.lang = voice.lang;
    // A little slower than the device's own pace: for children.
    speech.rate = 0.9;
    speechSynthesis.speak(speech);
  },
  stop() {
    if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
  },
};
