export { i as createCollector, t as openDatabase } from "./server.mjs";
