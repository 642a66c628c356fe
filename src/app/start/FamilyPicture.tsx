// A small family inside its circles: what the product draws, without a word.
export function FamilyPicture() {
  return (
    <svg className="familyPicture" viewBox="-160 -96 320 192" aria-hidden="true">
      <ellipse className="circleLine" rx="150" ry="88" />
      <ellipse className="circleLine near" rx="104" ry="61" />
      <path className="familyLine" d="M-36-34H36M0-34V10M-40 10H40M-40 10v10M40 10v10M0 10v10" />
      <rect className="person" x="-58" y="-45" width="22" height="22" />
      <circle className="person" cx="47" cy="-34" r="11" />
      <circle className="person" cx="-40" cy="31" r="11" />
      <circle className="person child" cx="0" cy="33" r="13" />
      <rect className="person" x="29" y="20" width="22" height="22" />
      <circle className="person social" cx="-122" cy="-22" r="8" />
      <rect className="person professional" x="112" y="14" width="16" height="16" />
      <circle className="person social" cx="98" cy="-52" r="8" />
      <path className="bond social" d="M-119-14Q-104 76-10 43" />
      <path className="bond professional" d="M116 30Q84 82 10 43" />
    </svg>
  );
}
