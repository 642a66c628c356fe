// What the built page may load and run: nothing from elsewhere, no inline script, no eval (storage.md 2.2, decisions.md 12).
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kring',
];

/** The policy as a header, or as the meta element of the page (which may not name frame-ancestors). */
export const contentSecurityPolicy = (where: 'header' | 'meta'): string =>
  DIRECTIVES.filter((directive) => where === 'header' || !directive.startsWith('frame-ancestors')).join('; ');
