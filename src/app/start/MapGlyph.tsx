// The little drawing beside every map.
export function MapGlyph() {
  return (
    <svg className="mapGlyph" viewBox="0 0 40 40" aria-hidden="true">
      <rect x="7" y="8" width="9" height="9" />
      <circle cx="28.5" cy="12.5" r="4.5" />
      <path d="M16 12.5h8M20 12.5V26" />
      <circle className="child" cx="20" cy="29" r="4" />
    </svg>
  );
}
