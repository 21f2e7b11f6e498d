const PANJI = { latitude: -7.716, longitude: 114.034 };
const JITTER_DEGREES = 0.004;

const jitter = () => (Math.random() - 0.5) * 2 * JITTER_DEGREES;

/** A point within some 400 m of Panji, Situbondo: no phone's real position is asked for. */
export const near = () => ({
  latitude: Number((PANJI.latitude + jitter()).toFixed(6)),
  longitude: Number((PANJI.longitude + jitter()).toFixed(6)),
});
