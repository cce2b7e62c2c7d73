// Runs with `this` as the element of a CameraScan; $0 is the word on the button that stops it, $1
// the header for the id of a photo.
const root = this, stopWord = $0, idHeader = $1;
const button = root.querySelector('vaadin-button'), photo = root.querySelector('input');
const FORMATS = ['code_128', 'ean_13', 'qr_code'];
const LONGEST_SIDE = 1600, LONGEST_CODE = 201, BETWEEN_FRAMES = 80;

let formats = [];
if ('BarcodeDetector' in window && window.isSecureContext && navigator.mediaDevices) {
  BarcodeDetector.getSupportedFormats()
    .then(known => { formats = FORMATS.filter(format => known.includes(format)); })
    .catch(() => {});
}

const pause = () => new Promise(done => setTimeout(done, BETWEEN_FRAMES));

const watch = async (video, box, close) => {
  const detector = new BarcodeDetector({formats});
  let before = null;
  while (box.isConnected && root.isConnected) {
    const [code] = await detector.detect(video).catch(() => []);
    if (code && code.rawValue === before) {
      close();
      root.$server.read(newCommandId(), code.rawValue.slice(0, LONGEST_CODE));
      return;
    }
    if (code) before = code.rawValue;
    await pause();
  }
  close();
};

const live = async () => {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}});
  } catch {
    formats = [];
    root.$server.noCamera();
    return;
  }
  const box = document.createElement('dialog');
  box.className = 'camera-live';
  const video = Object.assign(document.createElement('video'), {srcObject: stream, playsInline: true, muted: true});
  const stop = Object.assign(document.createElement('button'), {textContent: stopWord});
  const close = () => {
    stream.getTracks().forEach(track => track.stop());
    box.remove();
  };
  stop.addEventListener('click', close);
  box.addEventListener('cancel', close);
  box.append(video, stop);
  document.body.append(box);
  box.showModal();
  await video.play().catch(() => {});
  await watch(video, box, close);
};

// A picture that the browser cannot read goes as it is; the server says what is wrong with it.
const smaller = async file => {
  try {
    const whole = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(whole.width, whole.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(whole.width * scale));
    canvas.height = Math.max(1, Math.round(whole.height * scale));
    canvas.getContext('2d').drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await new Promise((done, fail) => canvas.toBlob(blob => blob ? done(blob) : fail(), 'image/jpeg', 0.9));
  } catch {
    return file;
  }
};

const send = async file => {
  root.classList.add('busy');
  try {
    const answer = await fetch(root.getAttribute('target'), {
      method: 'POST', body: await smaller(file), headers: {'X-Filename': 'photo', [idHeader]: newCommandId()}});
    if (!answer.ok) root.$server.lost();
  } catch {
    root.$server.lost();
  } finally {
    root.classList.remove('busy');
  }
};

button.addEventListener('click', () => formats.length > 0 ? live() : photo.click());
photo.addEventListener('change', () => {
  const [file] = photo.files;
  if (file) send(file).finally(() => { photo.value = ''; });
});
