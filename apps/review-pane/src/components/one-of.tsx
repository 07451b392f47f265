import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface OneOfProps<Value extends string> {
  /** What is chosen between; read out, and seen above the options. */
  label: string;
  options: { value: Value; words: string; language?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** Exactly one of a few: a row of buttons of which one is pressed. */
export function OneOf<Value extends string>({ label, options, chosen, onChoose }: OneOfProps<Value>) {
  return (
    <div className="one-of">
      <span className="one-of-label" aria-hidden="true">
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        className="one-of-options"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          for (const { value } of options) if (keys.has(value)) onChoose(value);
        }}
      >
        {options.map(({ value, words, language }) => (
          <ToggleButton key={value} id={value} className="one-of-option">
            <span lang={language}>{words}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
