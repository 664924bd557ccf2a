export { type TextClassifierForm, type WordedLabel, writeTextClassifier } from './text-classifier.ts'
export { type ColouredLabel, writeVitClassifier } from './vit-classifier.ts'
