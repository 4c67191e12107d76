// Starts the app and its service worker. The page's own tag names the two hashed files, so no inline script is needed.
const tag = document.getElementById("boot");

// The page holds the first screen's opening words. Whoever comes back, or opens an address further in, is spared them.
function comesBack() {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("steadyback/"));
  } catch {
    return false; // storage is closed to us: the app says so
  }
}
document.querySelector("#shell .shell__main")?.toggleAttribute("hidden", location.hash.length > 1 || comesBack());

function explainFailure(error) {
  console.error(error);
  const main = document.querySelector("#shell .shell__main") ?? document.body;
  main.hidden = false;
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent =
    "Steadyback could not start. Nothing you saved was touched. Reload the page; if it fails again, update the browser.";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn--primary";
  button.textContent = "Reload";
  button.addEventListener("click", () => location.reload());
  main.append(text, button);
}

// A new version waits until the app says that no session is running ("steadyback-apply-update").
// The page hears about it through "steadyback-update"; it may also ask navigator.serviceWorker.getRegistration().
async function keepOffline() {
  const workers = navigator.serviceWorker;
  if (!workers || !isSecureContext) return;
  // The app may come later than this: it finds the mark then.
  const announce = () => {
    document.documentElement.dataset.update = "waits";
    dispatchEvent(new CustomEvent("steadyback-update"));
  };
  let asked = false;

  addEventListener("steadyback-apply-update", async () => {
    const waiting = (await workers.getRegistration())?.waiting;
    if (!waiting) return;
    asked = true;
    waiting.postMessage({ type: "skip-waiting" });
  });
  // "Delete everything": the files of this app and its worker; what others keep at the same address stays.
  addEventListener("steadyback-forget", async () => {
    const registration = await workers.getRegistration();
    const own = `steadyback:${new URL(registration?.scope ?? document.baseURI).pathname}:`;
    for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
    await registration?.unregister();
  });
  workers.addEventListener("controllerchange", () => {
    if (!asked) return;
    asked = false;
    location.reload();
  });

  const register = () => workers.register("./sw.js", { updateViaCache: "none" });
  const registration = await register();
  // WebKit forgets a worker whose page was left while it began: it activates for ever. Another one takes its place.
  setTimeout(async () => {
    if (registration.active?.state !== "activating") return;
    await registration.unregister();
    await register();
  }, 20000);
  const watch = (worker) =>
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && registration.active) announce();
    });
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  if (registration.waiting) announce();
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(() => {}); // offline: asked again next time
  });
}

// First the page is painted, then the program is fetched: on a thin line one would wait for the other. A hidden page is never painted.
function painted() {
  return new Promise((resolve) => {
    if (document.hidden || !globalThis.PerformanceObserver?.supportedEntryTypes.includes("paint")) resolve();
    else new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
    setTimeout(resolve, 1000);
  });
}

try {
  await painted();
  const program = fetch(new URL(tag.dataset.wasm, document.baseURI));
  program.catch(() => {}); // told below, by what waits for it
  const app = await import(new URL(tag.dataset.js, document.baseURI).href);
  await app.default({ module_or_path: program });
  keepOffline().catch((error) => console.info("Not available offline:", error));
} catch (error) {
  explainFailure(error);
}
