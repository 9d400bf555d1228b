import { n as newCommand, r as valuesSet, t as answerFields } from "./new.js";

export { newCommand };