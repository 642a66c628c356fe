// The mark of the product.
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="logoGround" width="32" height="32" rx="7" />
      <circle className="logoLine" cx="16" cy="16" r="11.5" strokeOpacity=".5" strokeDasharray="3 2.6" />
      <rect className="logoLine" x="8.5" y="8.5" width="6" height="6" />
      <circle className="logoLine" cx="20.5" cy="11.5" r="3" />
      <path className="logoLine" d="M14.5 11.5h3M16 11.5v6" />
      <circle className="logoChild" cx="16" cy="20.5" r="3.2" />
    </svg>
  );
}
