// One field for a password or a code; nothing in it is remembered by the browser.
import { Input, Label, TextField } from 'react-aria-components';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shown?: boolean;
  readonly autoFocus?: boolean;
}

export function PasswordField({ label, value, onChange, shown = false, autoFocus = false }: Props) {
  return (
    <TextField
      className="field"
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      maxLength={500}
    >
      <Label className="fieldLabel">{label}</Label>
      <Input className="input" spellCheck={false} autoCapitalize="none" />
    </TextField>
  );
}
