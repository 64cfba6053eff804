export { v as createCollector, Tt as openDatabase } from "./server.mjs";
