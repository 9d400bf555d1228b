import { n as newCommand, r as valuesSet, t as answerFields } from "./new2.js";

export { newCommand };