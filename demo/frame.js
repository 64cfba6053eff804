// Gives the frame the height of what is in it, so that the page scrolls and not the frame.
const frame = document.querySelector('#frame');

function follow() {
  const inner = frame instanceof HTMLIFrameElement ? frame.contentDocument?.documentElement : null;
  if (!(frame instanceof HTMLIFrameElement) || !inner) return;
  new ResizeObserver(() => {
    frame.style.height = `${inner.offsetHeight}px`;
  }).observe(inner);
}

frame?.addEventListener('load', follow);
if (frame instanceof HTMLIFrameElement && frame.contentDocument?.readyState === 'complete') follow();
