import { useId } from 'react';
import { Switch } from 'react-aria-components';

interface ChoiceSwitchProps {
  name: string;
  explanation?: string | undefined;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}

/** One yes-or-no with its explanation; off unless the person switches it on. */
export function ChoiceSwitch({ name, explanation, isOn, isDisabled = false, onChange }: ChoiceSwitchProps) {
  const explanationId = useId();
  return (
    <div className="choice">
      <Switch
        className="switch"
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onChange}
        {...(explanation ? { 'aria-describedby': explanationId } : {})}
      >
        <span className="switch-track" aria-hidden="true">
          <span className="switch-knob" />
        </span>
        <span className="switch-name">{name}</span>
      </Switch>
      {explanation ? (
        <p id={explanationId} className="choice-explanation">
          {explanation}
        </p>
      ) : null}
    </div>
  );
}
