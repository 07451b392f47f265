import type { FrameDetails, Rectangle } from '@clearpane/contracts';
import { useRef } from 'react';
import { between, type Point } from './chosen-part.ts';

interface PartLayerProps {
  frame: FrameDetails;
  part: Rectangle;
  onPart: (part: Rectangle) => void;
}

/** Lies over the frame while a part is chosen: dragging draws it. The same can be done by the fields and keys beside it. */
export function PartLayer({ frame, part, onPart }: PartLayerProps) {
  const start = useRef<Point | null>(null);
  const { width, height } = frame;
  return (
    <svg
      className="part-layer"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={(event) => {
        start.current = placeOf(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        const end = placeOf(event);
        if (start.current && end) onPart(between(start.current, end, frame));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    >
      <path
        className="part-shade"
        fillRule="evenodd"
        d={`M0 0H${width}V${height}H0ZM${part.x} ${part.y}v${part.height}h${part.width}v${-part.height}Z`}
      />
      <rect className="part-box" x={part.x} y={part.y} width={part.width} height={part.height} />
    </svg>
  );
}

/** Where the pointer is, in pixels of the frame; null where the drawing is not on the screen. */
function placeOf(event: React.PointerEvent<SVGSVGElement>): Point | null {
  const toScreen = event.currentTarget.getScreenCTM();
  if (toScreen === null) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
  return { x, y };
}
