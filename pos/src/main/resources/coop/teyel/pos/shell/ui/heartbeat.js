// Asks the server every three seconds whether it is there, on whatever screen, and shows and hides
// the sentence that Vaadin shows. Vaadin itself notices only when it has something to send.
//
// At worst EVERY + PATIENCE + AGAIN + PATIENCE = 8.5 s lie between the end of a server and the
// sentence. One lost beat is no end.
{
  const EVERY = 3000, PATIENCE = 2500, AGAIN = 500, MISSES = 2;
  const address = new URL('alive', document.baseURI);
  let missed = 0, isAsking = false, next;

  // No cookie goes along, so that this keeps nobody signed in. Only 204 counts: a proxy or a hotspot
  // may answer in the place of the server. A server that takes the call and says nothing is gone.
  const isAnswered = () =>
    fetch(address, {
      cache: 'no-store', credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(PATIENCE)
    }).then(answer => answer.status === 204, () => false);

  // While Vaadin itself is reconnecting it needs no help, and shows the sentence already.
  const show = isHere => {
    const connection = window.Vaadin?.connectionState;
    if (!connection) return;
    if (!isHere && connection.online) connection.state = 'connection-lost';
    // Vaadin asks for its session then, and loads the page anew where a restart has ended it.
    if (isHere && connection.state === 'connection-lost') window.dispatchEvent(new Event('online'));
  };

  const beat = async () => {
    // Nobody reads a hidden page, and browsers hold its timers back.
    if (document.hidden || isAsking) return;
    clearTimeout(next);
    isAsking = true;
    missed = await isAnswered() ? 0 : missed + 1;
    isAsking = false;
    if (missed === 0 || missed >= MISSES) show(missed === 0);
    next = setTimeout(beat, missed === 0 ? EVERY : AGAIN);
  };

  document.addEventListener('visibilitychange', beat);
  beat();
}
