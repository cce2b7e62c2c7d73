// Runs with `this` as the element of a ScanGuard; see there what a scan is.
const guard = this;
const FEWEST = 6, LONGEST = 201, APART = 50, ECHO = 300, TOUCHES_APART = 2000;

window.teyelScans?.abort();
const life = window.teyelScans = new AbortController();
const listen = (type, heard) => window.addEventListener(type, event => {
  if (guard.isConnected) heard(event); else life.abort();
}, {capture: true, signal: life.signal});

const none = () => ({signs: '', last: -Infinity, field: null});
let burst = none(), ended = -Infinity, echo = {scan: '', at: -Infinity}, touched = -Infinity;

const focused = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};
const begin = () => {
  const field = focused();
  return field && /^(INPUT|TEXTAREA)$/.test(field.tagName)
    ? {...none(), field, value: field.value, caret: [field.selectionStart, field.selectionEnd]}
    : none();
};
const restore = ({field, value, caret}) => {
  if (!field || field.value === value) return;
  field.value = value;
  if (caret[0] !== null) field.setSelectionRange(...caret);
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
};

const swallow = event => {
  event.preventDefault();
  event.stopImmediatePropagation();
};
const isEnd = event => event.key === 'Enter' || event.key === 'Tab';
const isCommand = event =>
  (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
// Digits first by what the layout makes of the key, then by where the key is: French layouts have
// digits only with shift, Arabic ones have their own, some have dead keys there.
const sign = event => {
  if (/^[0-9]$/.test(event.key)) return event.key;
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code ?? '');
  if (digit && !event.shiftKey) return digit[1];
  return [...event.key].length === 1 ? event.key : '';
};

const finish = now => {
  const scan = burst.signs;
  restore(burst);
  burst = none();
  ended = now;
  const repeats = scan === echo.scan && now - echo.at < ECHO;
  echo = {scan, at: now};
  if (!repeats) guard.$server.heard(newCommandId(), scan);
};

listen('keydown', event => {
  const now = event.timeStamp;
  if (isEnd(event) && burst.signs === '' && now - ended < APART) {
    // the line feed after a carriage return
    swallow(event);
    return;
  }
  if (now - burst.last > APART || event.repeat) burst = begin();
  if (isEnd(event)) {
    if (burst.signs.length < FEWEST) {
      burst = none();
      return;
    }
    swallow(event);
    finish(now);
    return;
  }
  if (event.repeat || isCommand(event)) return;
  const next = sign(event);
  burst.last = now;
  if (burst.signs.length < LONGEST) burst.signs += next;
  // a blank would press the button that has the focus
  if (burst.signs.length > 1 && next && !burst.field) swallow(event);
});

// Some components act when Enter comes up.
listen('keyup', event => {
  if (isEnd(event) && event.timeStamp - ended < 4 * APART) swallow(event);
});

listen('click', event => {
  if (event.timeStamp - touched < TOUCHES_APART) return;
  touched = event.timeStamp;
  guard.$server.touched();
});
