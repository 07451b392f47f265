import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface OneOfProps {
  /** What is chosen between; read out, and seen above the options. */
  label: string;
  options: { value: string; words: string; language?: string }[];
  chosen: string;
  onChoose: (value: string) => void;
}

/** Exactly one of a few: a row of buttons of which one is pressed. */
export function OneOf({ label, options, chosen, onChoose }: OneOfProps) {
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
          for (const key of keys) onChoose(String(key));
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
