export { O as createCollector, Rt as openDatabase } from "./server.mjs";
