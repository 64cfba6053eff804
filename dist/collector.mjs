export { r as createCollector, dt as openDatabase } from "./server.mjs";
