// In copies of the site that journeys use, before anything of the app: sets the day, and notes what must never happen and what the
// console is told, for whoever looks into a failure.
(() => {
  const NEWS = "test/news";
  const note = (text) => {
    const news = JSON.parse(sessionStorage.getItem(NEWS) ?? "[]");
    sessionStorage.setItem(NEWS, JSON.stringify([...news, text].slice(0, 20)));
  };
  sessionStorage.setItem(NEWS, sessionStorage.getItem(NEWS) ?? "[]");
  addEventListener("securitypolicyviolation", (event) =>
    note(`against the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
  );
  addEventListener("error", (event) => note(`error: ${event.message} ${event.filename}:${event.lineno}`));
  addEventListener("unhandledrejection", (event) => note(`unhandled: ${event.reason}`));
  const far = (address) => /^(http|ws)/.test(address) && new URL(address).host !== location.host;
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (far(name)) note(`asked elsewhere: ${name}`);
  }).observe({ type: "resource", buffered: true });

  for (const kind of ["debug", "info", "log", "warn", "error"]) {
    const tell = console[kind].bind(console);
    console[kind] = (...told) => {
      tell(...told);
      const all = (sessionStorage.getItem("test/console") ?? "") + `${kind}: ${told.join(" ")}\n`;
      sessionStorage.setItem("test/console", all.slice(-20000));
    };
  }

  const day = localStorage.getItem("test/day");
  const Real = Date;
  let shift = day ? new Real(day.includes("T") ? day : `${day}T10:00:00`).getTime() - Real.now() : 0;
  // So much time goes by at once.
  globalThis.__later = (millis) => (shift += millis);
  globalThis.Date = class extends Real {
    constructor(...given) {
      if (given.length) super(...given);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
})();
