import type { WithdrawalPass } from '@clearpane/contracts/review-api';
import { passSection } from './pass-words.ts';

/** One pass on paper: its code in letters and digits, and the same as a QR code. */
export function PassSheet({ pass }: { pass: WithdrawalPass }) {
  const { heading, facts, code, drawing } = passSection(pass);
  return (
    <section className="pass-sheet" aria-label={heading}>
      <h3>{heading}</h3>
      <dl className="pass-facts">
        {facts?.map(({ name, value, isCode }) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{isCode ? <code>{value}</code> : value}</dd>
          </div>
        ))}
      </dl>
      <div className="pass-codes">
        <pre className="pass-code">{code}</pre>
        {drawing ? (
          <svg
            className="qr"
            viewBox={`0 0 ${drawing.size} ${drawing.size}`}
            role="img"
            aria-label={drawing.label}
            shapeRendering="crispEdges"
          >
            <rect width={drawing.size} height={drawing.size} className="qr-paper" />
            <path d={drawing.path} className="qr-ink" />
          </svg>
        ) : null}
      </div>
    </section>
  );
}
