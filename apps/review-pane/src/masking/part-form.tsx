import type { FrameDetails, Rectangle } from '@clearpane/contracts';
import { Trans, useLingui } from '@lingui/react/macro';
import { Input, Label, TextField } from 'react-aria-components';
import { CommandButton } from '../components/command-button.tsx';
import { fitted } from './chosen-part.ts';

interface PartFormProps {
  frame: FrameDetails;
  part: Rectangle;
  onPart: (part: Rectangle) => void;
  onMask: () => void;
  onCancel: () => void;
}

/** The chosen part in numbers, for whoever does not drag, and what can be done with it. */
export function PartForm({ frame, part, onPart, onMask, onCancel }: PartFormProps) {
  const { t } = useLingui();
  const fields: [keyof Rectangle, string][] = [
    ['x', t`From the left`],
    ['y', t`From the top`],
    ['width', t`Width`],
    ['height', t`Height`],
  ];
  return (
    <div className="part-form" role="group" aria-label={t`Part to mask`}>
      <p className="muted">
        <Trans>
          Drag over the frame, move the part with the arrow keys and size it with Shift and the arrow keys, or give its
          place in pixels.
        </Trans>
      </p>
      {fields.map(([side, name]) => (
        <TextField
          key={side}
          className="part-field"
          inputMode="numeric"
          value={String(part[side])}
          onChange={(value) => onPart(fitted({ ...part, [side]: Number(value.replace(/\D/g, '')) }, frame))}
        >
          <Label>{name}</Label>
          <Input />
        </TextField>
      ))}
      <CommandButton look="final" onPress={onMask}>{t`Mask this part`}</CommandButton>
      <CommandButton shortcutKey="Esc" onPress={onCancel}>{t`Mask nothing`}</CommandButton>
    </div>
  );
}
