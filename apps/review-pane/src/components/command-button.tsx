import { Button, type ButtonProps } from 'react-aria-components';

interface CommandButtonProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** 'main' is the one thing to do here; 'final' deletes for good; 'plain' is everything else. */
  look?: 'main' | 'final' | 'plain';
  /** The key that does the same, shown beside the words. */
  shortcutKey?: string | undefined;
  children: React.ReactNode;
}

/** A button that says what it does. */
export function CommandButton({ look = 'plain', shortcutKey, children, ...rest }: CommandButtonProps) {
  return (
    <Button {...rest} className={`command command-${look}`}>
      {children}
      {shortcutKey ? (
        <kbd className="command-key" aria-hidden="true">
          {shortcutKey}
        </kbd>
      ) : null}
    </Button>
  );
}
