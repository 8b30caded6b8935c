// npm run build
export default {
  title: "Notes on DNSSEC",
  url: "https://notes.example",
  baseUrl: "/",
  onBrokenLinks: "throw",
  scripts: [{ src: "https://dnssec.example/embed.js", async: true }],
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false }]],
};
