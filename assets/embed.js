// One tag for any page: <dnssec-explainer name="example.com">. What it takes, says and does stands in docs/embed.md.
// It needs nothing else, and works under a Content-Security-Policy without inline scripts and styles.
(() => {
  const VERSION = 1;
  const TAG = "dnssec-explainer";
  if (customElements.get(TAG)) return;
  // The explainer lies beside this script, unless an element says where else.
  const beside = document.currentScript?.src;

  // What goes into the address of the frame as it is.
  const ASKS = ["name", "type", "provider"];
  const VIEW = ["policy", "lang", "depth"];
  // What is told of each event, and nothing else.
  const TELLS = { ready: ["step", "panels"], verdict: ["verdict", "code", "name", "type"], step: ["step", "panels"], failed: ["why"] };
  // So far ahead of the window is it loaded.
  const NEAR = "800px";
  // What the page in the frame takes in most cases: header, map, picture, words, bar. It may ask for more, and gives none back.
  const STYLES = `
    :host{display:block;container-type:inline-size;min-width:0;max-width:75rem}
    :host([hidden]){display:none}
    div{position:relative;display:grid;min-height:max(33.5rem,62.5cqw + 18rem)}
    iframe{position:relative;display:block;width:100%;height:100%;border:0;opacity:0;pointer-events:none}
    .here iframe{opacity:1;pointer-events:auto}
    slot{display:block;position:absolute;inset:0;overflow:hidden}
    .here slot{display:none}
    @container (max-width:330px){div{min-height:40rem}}
    @container (min-width:521px){div{min-height:max(30rem,62.5cqw + 7.5rem)}}
    @container (min-width:900px){div{min-height:calc((100cqw - clamp(19rem,32cqw,24rem))*.625 + 8.5rem)}}
    @media print{div{display:block;min-height:0}iframe{display:none}slot,.here slot{display:block;position:static}}`;
  let sheet;

  // The edition that the page around it has, where its styles say which.
  const around = (element) => {
    const schemes = getComputedStyle(element).colorScheme.split(" ");
    const [dark, light] = [schemes.includes("dark"), schemes.includes("light")];
    return dark === light ? "auto" : dark ? "night" : "day";
  };

  class Explainer extends HTMLElement {
    static observedAttributes = [...ASKS, ...VIEW, "case", "step", "theme", "play", "page", "title"];

    #box = document.createElement("div");
    #frame = null;
    #origin = "";
    // The text of the case to hand over, or its promise.
    #case = null;
    #given = null;
    #ready = false;
    #step = 0;
    #width = 0;
    #height = 0;
    #played = false;
    #stale = false;
    #theme = "";
    #calls = [];
    #watches = [];

    constructor() {
      super();
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLES);
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      this.#box.append(document.createElement("slot"));
      root.append(this.#box);
    }

    /** The text of a case file, for scripts that have it at hand; it takes the place of the attribute `case`. */
    get records() {
      return this.#given;
    }

    set records(text) {
      this.#given = text == null ? null : String(text);
      this.#again();
    }

    play() {
      this.#call({ call: "play" });
    }

    pause() {
      this.#call({ call: "pause" });
    }

    /** To a panel, counted from 1. */
    goto(step) {
      this.#call({ call: "goto", step: Math.max(1, Math.trunc(step) || 1) });
    }

    connectedCallback() {
      // It may have been set before this script was there.
      if (Object.hasOwn(this, "records")) {
        const { records } = this;
        delete this.records;
        this.records = records;
      }
      addEventListener("message", this);
      const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && this.#load(), { rootMargin: NEAR });
      const seen = new IntersectionObserver((entries) => this.#see(entries.at(-1).isIntersecting), { threshold: 0.6 });
      const lit = new MutationObserver(() => this.#light());
      near.observe(this);
      seen.observe(this);
      for (const element of [document.documentElement, document.body]) lit.observe(element, { attributes: true });
      this.#watches = [near, seen, lit];
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      for (const watch of this.#watches) watch.disconnect();
      this.#watches = [];
      this.#unload();
    }

    attributeChangedCallback(name, before, now) {
      if (before === now || !this.#frame) return;
      if (name === "theme") this.#light();
      else if (name === "title") this.#frame.title = this.#title();
      else if (name === "play") this.#see(this.#seen);
      else if (name === "step") {
        // What an event has just told need not be done once more.
        if (Number(now) && Number(now) !== this.#step) this.goto(now);
      } else this.#again();
    }

    handleEvent({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
      if (data?.dnssecExplainer !== VERSION) return;
      const { event } = data;
      if (event === "hello") this.#greet();
      else if (event === "height" && data.height > 0) this.#fit(Math.min(Math.ceil(data.height), 9999));
      else if (Object.hasOwn(TELLS, event)) this.#tell(event, Object.fromEntries(TELLS[event].map((field) => [field, data[field]])));
    }

    // As high as it was ever asked for at this width: what stands below moves at most once, and never back.
    #fit(height) {
      const width = this.#frame.clientWidth;
      if (width !== this.#width) this.#height = 0;
      this.#width = width;
      this.#height = Math.max(this.#height, height);
      this.#frame.style.minHeight = `${this.#height}px`;
    }

    #tell(event, detail) {
      if (detail.step) this.#step = detail.step;
      if (event === "ready") {
        this.#ready = true;
        for (const call of this.#calls.splice(0)) this.#post(call);
        this.#see(this.#seen);
      }
      this.dispatchEvent(new CustomEvent(event, { detail }));
    }

    async #greet() {
      const frame = this.#frame;
      this.#box.className = "here";
      this.#post({ call: "hello" });
      this.#light();
      const text = await this.#case;
      if (text != null && frame === this.#frame) this.#post({ call: "case", text });
    }

    #seen = false;

    #see(seen) {
      this.#seen = seen;
      const plays = this.hasAttribute("play") && this.getAttribute("play") !== "no";
      if (!plays || !seen || !this.#ready || this.#played || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      this.#played = true;
      this.play();
    }

    /** The edition: what the attribute says, or else what the page around has. */
    #lit() {
      const wished = this.getAttribute("theme");
      return wished === "day" || wished === "night" ? wished : around(this);
    }

    #light() {
      const theme = this.#frame ? this.#lit() : this.#theme;
      if (theme === this.#theme) return;
      this.#theme = theme;
      this.#post({ call: "theme", theme });
    }

    #title() {
      return this.title || `DNSSEC: ${this.getAttribute("name") ?? "www.example.com"}`;
    }

    #call(call) {
      if (this.#ready) return this.#post(call);
      this.#calls.push(call);
      this.#load();
    }

    #post(call) {
      this.#frame?.contentWindow?.postMessage({ dnssecExplainer: VERSION, ...call }, this.#origin);
    }

    // What is asked for changed: once, however many attributes did.
    #again() {
      if (!this.#frame || this.#stale) return;
      this.#stale = true;
      queueMicrotask(() => {
        this.#stale = false;
        if (!this.#frame) return;
        this.#unload();
        this.#load();
      });
    }

    #unload() {
      this.#frame?.remove();
      this.#frame = null;
      this.#ready = this.#played = false;
      this.#step = this.#width = 0;
      this.#calls = [];
      this.#box.className = "";
    }

    #load() {
      if (this.#frame || !this.isConnected) return;
      let page;
      try {
        page = new URL(this.getAttribute("page") ?? new URL(".", beside), document.baseURI);
      } catch {
        return;
      }
      // Another scheme than the web's would run in the page around.
      if (!/^https?:$/.test(page.protocol)) return;
      const named = this.getAttribute("case");
      const beyond = named != null && !/^[\w-]+$/.test(named);
      const waits = this.#given != null || beyond;
      const query = page.searchParams;
      // A case says by itself what it is about.
      for (const key of waits || named != null ? VIEW : [...ASKS, ...VIEW]) if (this.hasAttribute(key)) query.set(key, this.getAttribute(key));
      if (!waits && named != null) query.set("case", named);
      if (Number(this.getAttribute("step")) > 0) query.set("step", Math.trunc(this.getAttribute("step")));
      this.#theme = this.#lit();
      if (this.#theme !== "auto") query.set("theme", this.#theme);
      query.set("embed", waits ? "wait" : "fit");
      this.#origin = page.origin;

      const frame = document.createElement("iframe");
      // Its own origin, to load its program from; links open the full page, which is no part of the frame any more.
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
      // Whoever serves the explainer need not know who reads what.
      frame.referrerPolicy = "no-referrer";
      frame.title = this.#title();
      frame.src = page.href;
      this.#frame = frame;
      this.#case = this.#given ?? (beyond ? this.#fetch(named, frame) : null);
      this.#box.append(frame);
    }

    // The case lies with the page around, which may read it: the frame need not ask for it.
    async #fetch(named, frame) {
      try {
        const response = await fetch(new URL(named, document.baseURI));
        if (response.ok) return await response.text();
      } catch {
        // Told below.
      }
      if (frame === this.#frame) {
        this.#box.className = "";
        frame.remove();
        this.#tell("failed", { why: "case" });
      }
      return null;
    }
  }

  customElements.define(TAG, Explainer);
})();
