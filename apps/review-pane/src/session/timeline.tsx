import type { SessionContent } from '@clearpane/contracts';
import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef, useState } from 'react';
import { gapInWords } from '../words/action-words.ts';
import { actionCountInWords, frameCountInWords, offsetInWords } from '../words/quantities.ts';
import { lastSecondOf, type Selection, stretchOf } from './selection.ts';
import { segmentsOf } from './timeline-segments.ts';

const LABEL_WIDTH = 76;
const HEIGHT = 96;
/** A pointer that moved less than this was a click. */
const DRAG_THRESHOLD_PX = 4;

interface TimelineProps {
  content: SessionContent;
  selection: Selection;
  onPick: (second: number) => void;
  onStretch: (anchorSecond: number, headSecond: number) => void;
}

/** The session drawn along time: apps and gaps, frames, actions. A click picks a moment, a drag selects a stretch. */
export function Timeline({ content, selection, onPick, onStretch }: TimelineProps) {
  const { t } = useLingui();
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const pressed = useRef<{ x: number; isDrag: boolean } | null>(null);
  const lastSecond = lastSecondOf(content);
  const scale = Math.max(1, width - LABEL_WIDTH) / (lastSecond + 1);
  const xOf = (second: number) => LABEL_WIDTH + second * scale;
  const stretch = stretchOf(selection);
  const action = content.actions.find((one) => one.sequence === selection.sequence);
  const current = action?.second ?? content.frames.find((one) => one.number === selection.frame)?.second ?? 0;

  function secondAt(clientX: number): number {
    const left = svg.current?.getBoundingClientRect().left ?? 0;
    return Math.min(lastSecond, Math.max(0, Math.floor((clientX - left - LABEL_WIDTH) / scale)));
  }

  const length = offsetInWords(lastSecond);
  const frames = frameCountInWords(content.frames.length);
  const actions = actionCountInWords(content.actions.length);
  return (
    <svg
      ref={svg}
      className="timeline"
      height={HEIGHT}
      role="img"
      aria-label={t`Timeline: ${length} long, ${frames}, ${actions}`}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pressed.current = { x: event.clientX, isDrag: false };
      }}
      onPointerMove={(event) => {
        const start = pressed.current;
        if (!start) return;
        if (Math.abs(event.clientX - start.x) >= DRAG_THRESHOLD_PX) start.isDrag = true;
        if (start.isDrag) onStretch(secondAt(start.x), secondAt(event.clientX));
      }}
      onPointerUp={(event) => {
        if (pressed.current && !pressed.current.isDrag) onPick(secondAt(event.clientX));
        pressed.current = null;
      }}
      onPointerCancel={() => {
        pressed.current = null;
      }}
    >
      <defs>
        <pattern id="gap-hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className="gap-hatch" />
        </pattern>
      </defs>
      <text x="0" y="17" className="timeline-label">{t`apps`}</text>
      <text x="0" y="45" className="timeline-label">{t`frames`}</text>
      <text x="0" y="73" className="timeline-label">{t`actions`}</text>
      {segmentsOf(content.actions, lastSecond).map((segment) => (
        <Segment
          key={`${segment.kind}-${segment.fromSecond}-${segment.toSecond}`}
          name={segment.kind === 'app' ? segment.app : gapInWords(segment.reason)}
          isGap={segment.kind === 'gap'}
          x={xOf(segment.fromSecond)}
          width={(segment.toSecond - segment.fromSecond) * scale}
        />
      ))}
      <rect className="timeline-track" x={LABEL_WIDTH} y="32" width={Math.max(0, width - LABEL_WIDTH)} height="20" />
      <rect className="timeline-track" x={LABEL_WIDTH} y="60" width={Math.max(0, width - LABEL_WIDTH)} height="20" />
      {content.frames.map((frame) => (
        <rect
          key={frame.number}
          className={frame.number === selection.frame ? 'timeline-frame is-current' : 'timeline-frame'}
          x={xOf(frame.second)}
          y="34"
          width={Math.max(2, Math.min(10, scale - 1))}
          height="16"
        />
      ))}
      {content.actions.map((one) => (
        <rect
          key={one.sequence}
          className={one.sequence === selection.sequence ? 'timeline-action is-current' : 'timeline-action'}
          x={xOf(one.second)}
          y={one.sequence === selection.sequence ? 58 : 63}
          width={one.sequence === selection.sequence ? 3 : 1.5}
          height={one.sequence === selection.sequence ? 24 : 14}
        />
      ))}
      {stretch ? (
        <rect
          className="timeline-stretch"
          x={xOf(stretch.fromSecond)}
          y="1"
          width={(stretch.toSecond - stretch.fromSecond + 1) * scale}
          height="82"
        />
      ) : null}
      <line className="timeline-now" x1={xOf(current)} x2={xOf(current)} y1="0" y2="84" />
      <text x={LABEL_WIDTH} y={HEIGHT - 1} className="timeline-label">
        0:00
      </text>
      <text x={width} y={HEIGHT - 1} className="timeline-label timeline-end">
        {length}
      </text>
    </svg>
  );
}

function Segment({ name, isGap, x, width }: { name: string; isGap: boolean; x: number; width: number }) {
  const CHARACTER_WIDTH = 7;
  const fitting = Math.floor((width - 8) / CHARACTER_WIDTH);
  const label = name.length <= fitting ? name : fitting >= 4 ? `${name.slice(0, fitting - 1)}…` : '';
  return (
    <g>
      <title>{name}</title>
      <rect
        className={isGap ? 'timeline-gap' : 'timeline-app'}
        x={x}
        y="4"
        width={Math.max(1, width - 1)}
        height="20"
        rx="2"
      />
      {isGap ? <rect fill="url(#gap-hatching)" x={x} y="4" width={Math.max(1, width - 1)} height="20" rx="2" /> : null}
      <text className={isGap ? 'timeline-name timeline-name-gap' : 'timeline-name'} x={x + 5} y="18">
        {label}
      </text>
    </g>
  );
}

function useWidth(element: React.RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(600);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
