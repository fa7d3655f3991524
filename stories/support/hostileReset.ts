/**
 * What pages do to every element without asking, and in no layer: the resets of Tailwind 3, Bootstrap and their like, taken together.
 * Only what is written for elements; a page's own font is meant to be inherited.
 */
export const hostileReset = `
  *, ::before, ::after { margin: 0; padding: 0; border: 0 solid #e5e7eb; box-sizing: border-box; text-decoration: none; }
  h1, h2, h3, h4, h5, h6, p, small, strong { font-size: inherit; font-weight: inherit; margin: 0; }
  ol, ul, menu, dl, dt, dd { list-style: none; margin: 0; padding: 0; font-weight: 400; }
  a { color: inherit; text-decoration: inherit; }
  button, input, summary { font: inherit; color: inherit; background: transparent; letter-spacing: inherit; cursor: default; }
  button { -webkit-appearance: none; border-radius: 0; }
  img, svg, video, canvas { display: block; vertical-align: middle; max-width: 100%; height: auto; }
  summary { display: list-item; }
  article, section, figure { display: block; margin: 0 0 1rem; }
  code, pre { font-family: monospace; font-size: 1em; }
`;
