import { Unstyled } from '@storybook/addon-docs/blocks';
import { useState } from 'react';
import { CopyLine } from './CopyLine.js';
import { HeroRun } from './HeroRun.js';
import './landing.css';

/** What this is, and the thing itself at work beside it. */
export function Hero() {
  const [run, setRun] = useState(0);
  return (
    <Unstyled>
      <section className="hero">
        <div className="hero-words">
          <p className="hero-name">react-aleph</p>
          <h1>From prompt to playing video, every state of it</h1>
          <p className="hero-lead">
            React hooks and components that follow Runway Aleph video tasks: the long wait, the result, and
            each way it can go wrong.
          </p>
          <CopyLine text="npm install react-aleph @tanstack/react-query" />
          <p className="hero-links">
            <a className="hero-start" href="./?path=/docs/docs-start--docs" target="_top">
              Quick start
            </a>
            <a href="./?path=/docs/components-taskcard--docs" target="_top">
              Components
            </a>
          </p>
        </div>
        <div className="hero-card">
          <HeroRun
            key={run}
            onAgain={() => {
              setRun(run + 1);
            }}
          />
        </div>
      </section>
    </Unstyled>
  );
}
