export { type ColouredLabel, writeVitClassifier } from './vit-classifier.ts'
