export { _ as createCollector, wt as openDatabase } from "./server.mjs";
