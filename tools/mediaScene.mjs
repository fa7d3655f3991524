/** The lake that both clips of the emulator show: what is seen where and when, in two palettes. */

/** @typedef {[number, number, number]} Colour */

export const mix = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ part) =>
  from + (to - from) * part;
export const step = (/** @type {number} */ low, /** @type {number} */ high, /** @type {number} */ value) => {
  const part = Math.min(Math.max((value - low) / (high - low), 0), 1);
  return part * part * (3 - 2 * part);
};
export const blend = (/** @type {Colour} */ from, /** @type {Colour} */ to, /** @type {number} */ part) =>
  /** @type {Colour} */ ([mix(from[0], to[0], part), mix(from[1], to[1], part), mix(from[2], to[2], part)]);

function hash(/** @type {number} */ x, /** @type {number} */ y) {
  let bits = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  bits = Math.imul(bits ^ (bits >>> 13), 1274126177);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967295;
}

/** Value noise, 0 to 1. */
export function noise(/** @type {number} */ x, /** @type {number} */ y) {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [step(0, 1, x - column), step(0, 1, y - row)];
  const top = mix(hash(column, row), hash(column + 1, row), right);
  return mix(top, mix(hash(column, row + 1), hash(column + 1, row + 1), right), down);
}
export const cloudNoise = (/** @type {number} */ x, /** @type {number} */ y) =>
  0.55 * noise(x, y) + 0.3 * noise(2.1 * x + 7, 2.1 * y + 3) + 0.15 * noise(4.3 * x + 1, 4.3 * y + 9);

/**
 * One world, two looks. `filmed` is a clear afternoon; `painted` a dusk in few washes of colour with ink lines on grained paper.
 * @type {Record<'filmed' | 'painted', { sky: [Colour, Colour]; sun: Colour; cloud: Colour; hills: Colour[]; water: [Colour, Colour]; sail: Colour; hull: Colour }>}
 */
const looks = {
  filmed: {
    sky: [
      [104, 158, 206],
      [206, 222, 226],
    ],
    sun: [255, 248, 226],
    cloud: [244, 246, 246],
    hills: [
      [146, 168, 178],
      [104, 132, 128],
      [66, 92, 74],
    ],
    water: [
      [128, 166, 184],
      [40, 82, 104],
    ],
    sail: [240, 238, 230],
    hull: [92, 62, 46],
  },
  painted: {
    sky: [
      [74, 74, 148],
      [250, 170, 128],
    ],
    sun: [255, 226, 150],
    cloud: [246, 158, 160],
    hills: [
      [150, 110, 168],
      [98, 72, 140],
      [52, 44, 98],
    ],
    water: [
      [240, 150, 136],
      [48, 54, 116],
    ],
    sail: [255, 244, 224],
    hull: [120, 40, 62],
  },
};

const horizon = 0.62;
const ridges = [
  { base: 0.5, rise: 0.16, scale: 2.2, drift: 0.006 },
  { base: 0.56, rise: 0.13, scale: 3.1, drift: 0.012 },
  { base: 0.615, rise: 0.1, scale: 4.3, drift: 0.022 },
];

/**
 * What is seen at a point (x 0 to 16/9, y 0 to 1) at a turn of the loop (0 to 1): its colour, and a number of the thing it belongs to.
 * @param {'filmed' | 'painted'} look
 * @param {number} x
 * @param {number} y
 * @param {number} turn
 * @returns {{ colour: Colour, thing: number }}
 */
export function scene(look, x, y, turn) {
  const palette = looks[look];
  const round = 2 * Math.PI * turn;
  const sway = Math.sin(round);
  const boatX = 0.98 + 0.2 * sway;
  const boatY = 0.73 + 0.008 * Math.sin(2 * round);
  const tilt = 0.07 * Math.cos(round);
  const [along, up] = [x - boatX + tilt * (y - boatY), boatY - y];
  if (up > 0.02 && up < 0.24) {
    const reach = 0.24 - up;
    if (along > 0.006 && along < 0.006 + reach * 0.62)
      return { colour: blend(palette.sail, palette.cloud, 0.35 * step(0, 0.12, along)), thing: 10 };
    if (along < -0.004 && along > -0.004 - reach * 0.36 && up < 0.2)
      return { colour: blend(palette.sail, palette.water[1], 0.18), thing: 11 };
  }
  if (up <= 0.014 && up > -0.024 && Math.abs(along) < 0.115 + up * 1.3)
    return { colour: palette.hull, thing: 12 };

  if (y > horizon) {
    const depth = (y - horizon) / (1 - horizon);
    const wave = Math.sin(46 * Math.sqrt(depth) * 2.2 + 5 * noise(3 * x, 14 * depth) * 2 - 2 * round);
    const glitter = step(0.35, 1, wave) * Math.exp(-Math.pow((x - 0.52) / (0.07 + 0.22 * depth), 2));
    const mirrored =
      Math.exp(-Math.pow((x - boatX) / 0.1, 2)) * step(0.24, 0.3, depth) * (1 - step(0.3, 0.75, depth));
    let colour = blend(palette.water[0], palette.water[1], Math.pow(depth, 0.7) + 0.05 * wave);
    colour = blend(colour, palette.sail, 0.28 * mirrored * (0.6 + 0.4 * wave));
    return { colour: blend(colour, palette.sun, 0.75 * glitter), thing: 5 };
  }

  for (let index = ridges.length - 1; index >= 0; index -= 1) {
    const ridge = ridges[index];
    const tone = palette.hills[index];
    if (!ridge || !tone) continue;
    const at = x + ridge.drift * sway + index * 4.7;
    const line = ridge.base - ridge.rise * (cloudNoise(at * ridge.scale, index * 9.1) - 0.32);
    if (y > line) {
      const mist = step(line + 0.16, line, y);
      const texture = 0.1 * (cloudNoise(at * 14, y * 22) - 0.5);
      return { colour: blend(palette.sky[1], tone, 0.62 + 0.38 * mist + texture), thing: 2 + index };
    }
  }

  const flight = x - 0.3 - 0.1 * Math.cos(round);
  for (const [dx, dy, size] of /** @type {[number, number, number][]} */ ([
    [0, 0.2, 0.034],
    [0.1, 0.165, 0.026],
    [0.17, 0.215, 0.022],
  ])) {
    const wing = Math.abs(flight - dx);
    const flap = 0.55 * Math.sin(4 * round + dx * 30);
    if (wing < size && Math.abs(y - dy - 0.02 * Math.sin(round) + flap * wing) < 0.0035 * (1.3 - wing / size))
      return { colour: palette.hills[2] ?? palette.hull, thing: 13 };
  }

  const sun = Math.hypot(x - 0.52, y - 0.3);
  let colour = blend(palette.sky[0], palette.sky[1], Math.pow(Math.max(y, 0) / horizon, 1.2));
  colour = blend(colour, palette.sun, 0.65 * Math.exp(-sun * 7));
  const drift = 0.05 * sway;
  const clouds = step(0.5, 0.72, cloudNoise((x + drift) * 2.4 + 3, y * 6.5 + 2)) * (1 - step(0.1, 0.55, y));
  if (sun < 0.062) return { colour: blend(palette.sun, palette.cloud, 0.35 * clouds), thing: 6 };
  return { colour: blend(colour, palette.cloud, 0.8 * clouds), thing: clouds > 0.45 ? 7 : 1 };
}
