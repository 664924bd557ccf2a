export { type GivenAnswer, writeAnsweringModel } from './answering-model.ts'
export { type TextClassifierForm, type WordedLabel, writeTextClassifier } from './text-classifier.ts'
export { type ColouredLabel, writeVitClassifier } from './vit-classifier.ts'
