// Runs with `this` as the element of a StillThere; $0 is its time in milliseconds. The server sets
// `watching`.
const asking = this, after = $0;
const ASKED_FOR = Math.min(10000, after / 2), LOOKS_APART = 250, LINGERS = 500;

window.teyelWatch?.abort();
const life = window.teyelWatch = new AbortController();
let touched = Date.now();

// A tap on the question itself lets it linger unseen: a second tap must not fall on what is below.
const awake = window.teyelAwake = event => {
  touched = Date.now();
  if (event && asking.contains(event.target)) asking.classList.add('answered');
  else asking.hidden = true;
};
const ask = left => {
  asking.querySelector('.seconds-left').textContent = Math.ceil(left / 1000);
  asking.classList.remove('answered');
  asking.hidden = false;
};
const isAway = () => window.Vaadin?.connectionState?.state === 'connection-lost';
const look = () => {
  const idle = Date.now() - touched;
  if (!asking.watching || isAway()) awake();
  else if (idle >= after) {
    awake();
    asking.$server.nobody();
  } else if (after - idle <= ASKED_FOR) ask(after - idle);
  else if (idle > LINGERS) asking.hidden = true;
};

const looks = setInterval(() => asking.isConnected ? look() : life.abort(), LOOKS_APART);
life.signal.addEventListener('abort', () => clearInterval(looks));
for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'])
  window.addEventListener(type, awake, {capture: true, passive: true, signal: life.signal});
